"""Sends probes: probe.py reads "transport source address port" lines and prints passed or stopped for each. What is
refused has reached the other end. probe.py resolve SERVER reads names and prints the addresses in the answers."""
import socket
import sys
from concurrent.futures import ThreadPoolExecutor

WAIT = 1


def probe(line):
    transport, source, address, port = line.split()
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    kind = socket.SOCK_STREAM if transport == "tcp" else socket.SOCK_DGRAM
    with socket.socket(family, kind) as end:
        end.settimeout(WAIT)
        end.bind((source, 0))
        try:
            end.connect((address, int(port)))
            if transport == "udp":
                end.send(b"?")
                end.recv(1)
            return "passed"
        except ConnectionRefusedError:
            return "passed"
        except OSError:
            return "stopped"


def question(name, kind):
    labels = b"".join(bytes([len(label)]) + label.encode() for label in name.split("."))
    return b"\x12\x34\x01\x00\x00\x01\x00\x00\x00\x00\x00\x00" + labels + b"\x00" + bytes([0, kind, 0, 1])


def resolve(name):
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as end:
        end.settimeout(5)
        asked = question(name, 1)
        end.sendto(asked, (sys.argv[2], 53))
        answer = end.recv(512)
        count = int.from_bytes(answer[6:8], "big")
        # the one answer ends with its address
        return name + " " + (socket.inet_ntoa(answer[-4:]) if count == 1 else "-")


lines = [line for line in sys.stdin.read().splitlines() if line]
with ThreadPoolExecutor(64) as pool:
    for result in pool.map(resolve if sys.argv[1:2] == ["resolve"] else probe, lines):
        print(result)
