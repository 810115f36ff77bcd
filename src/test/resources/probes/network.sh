# A packet filter between clients and servers, each in a network of its own, with addresses of documentation.
# network.sh PROBE.py in a folder with: load.sh, which loads the filter; dnsmasq.conf, the bridge; hosts; names;
# client.probes and guest.probes. Writes before.* and after.*: the outcomes before and after the names are asked for.
export LC_ALL=C PATH=$PATH:/usr/sbin:/sbin
probe=$1
trap 'kill $(jobs -p) 2>/dev/null' EXIT

# addresses of IPv6 are there at once, without asking for duplicates
no_waiting='echo 0 >/proc/sys/net/ipv6/conf/all/accept_dad; echo 0 >/proc/sys/net/ipv6/conf/default/accept_dad'

space() {
  unshare -n sleep 100 &
  id=$!
  until [ "$(readlink /proc/$id/ns/net)" != "$(readlink /proc/self/ns/net)" ] && [ "$(cat /proc/$id/comm)" = sleep ]; do
    sleep 0.01
  done
  inside $id sh -c "$no_waiting"
}
inside() {
  local id=$1
  shift
  nsenter -t "$id" -n "$@"
}

set -e
sh -c "$no_waiting"
ip link set lo up
space && client=$id
space && guest=$id
space && server=$id
ip link add lan type veth peer name eth0 netns $client
ip link add guest type veth peer name eth0 netns $guest
ip link add wan type veth peer name eth0 netns $server
echo 1 >/proc/sys/net/ipv4/ip_forward
echo 1 >/proc/sys/net/ipv6/conf/all/forwarding

ip address add 192.0.2.1/25 dev lan
ip address add 192.0.2.129/25 dev lan
ip address add 2001:db8:9::1/48 dev lan nodad
ip address add 2001:db8:a::1/48 dev lan nodad
ip address add 203.0.113.1/30 dev wan
ip address add 2001:db8:f::1/64 dev wan nodad
for link in lan guest wan; do ip link set $link up; done
ip route add 192.0.2.8/32 dev guest
ip route add default via 203.0.113.2
ip -6 route add default via 2001:db8:f::2

inside $client ip link set lo up
inside $client ip link set eth0 up
inside $client ip address add 192.0.2.7/25 dev eth0
inside $client ip address add 192.0.2.130/25 dev eth0
inside $client ip address add 2001:db8:9::7/48 dev eth0 nodad
inside $client ip address add 2001:db8:a::7/48 dev eth0 nodad
inside $client ip route add default via 192.0.2.1
inside $client ip -6 route add default via 2001:db8:9::1
inside $guest ip link set lo up
inside $guest ip link set eth0 up
inside $guest ip address add 192.0.2.8/32 dev eth0
inside $guest ip route add 192.0.2.1 dev eth0
inside $guest ip route add default via 192.0.2.1
inside $server ip link set lo up
inside $server ip link set eth0 up
inside $server ip address add 203.0.113.2/30 dev eth0
inside $server ip address add 2001:db8:f::2/64 dev eth0 nodad
inside $server ip route add default via 203.0.113.1
inside $server ip -6 route add default via 2001:db8:f::1
inside $server sh -c 'echo 0 >/proc/sys/net/ipv4/icmp_ratelimit'
cut -d ' ' -f 1 hosts addresses | sort -u | while read -r address; do
  inside $server ip address add $address dev lo nodad 2>/dev/null || inside $server ip address add $address dev lo
done

bash ./load.sh
nsenter -t $server -n dnsmasq -d -C /dev/null --no-resolv --no-hosts --addn-hosts="$PWD/hosts" --pid-file= 2>server.log &
dnsmasq -d -C "$PWD/dnsmasq.conf" --no-resolv --no-hosts --server=203.0.113.2 --listen-address=192.0.2.1 \
  --bind-interfaces --pid-file= 2>dnsmasq.log &

ask() {
  inside $guest python3 "$probe" <guest.probes >"$1.guest" &
  local other=$!
  inside $client python3 "$probe" <client.probes >"$1.client"
  wait $other
}
ask before
inside $client python3 "$probe" resolve 192.0.2.1 <names >answers
ask after
