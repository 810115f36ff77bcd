"""Asks PAC files which way web addresses go: pac.py FILE.pac FILE.urls ... prints the answers, one a line; exit 1 with
the message of the engine where it refuses a file. The engine is that of pacparser."""
import sys
import warnings
from urllib.parse import urlsplit

warnings.simplefilter("ignore")
import pacparser

files = sys.argv[1:]
for pac, urls in zip(files[::2], files[1::2]):
    pacparser.init()
    try:
        pacparser.parse_pac_file(pac)
        for url in open(urls, encoding="ascii").read().split():
            # the name as it stands there, for upper case to reach the file
            host = urlsplit(url).netloc.rsplit("@")[-1]
            host = host[: host.index("]") + 1] if host.startswith("[") else host.split(":")[0]
            answer = pacparser.find_proxy(url, host)
            if answer is None:
                raise ValueError("no answer for " + url)
            print(answer)
    except Exception as error:
        print("refused:", error, file=sys.stderr)
        sys.exit(1)
    pacparser.cleanup()
