package dev.portreeve.catalog.source.servicetags;

import java.nio.charset.StandardCharsets;

/// Files of service tags made for the tests.
public final class TagFiles {

    private static final String FILE = """
            {
              "changeNumber": 7,
              "cloud": "Public",
              "values": [
                {
                  "name": "AzureFrontDoor.MicrosoftSecurity",
                  "id": "AzureFrontDoor.MicrosoftSecurity",
                  "properties": {
                    "changeNumber": 3,
                    "region": "",
                    "platform": "Azure",
                    "systemService": "AzureFrontDoor",
                    "addressPrefixes": ["192.0.2.0/25", "2001:db8:1::/48"],
                    "networkFeatures": ["API", "NSG", "UDR", "FW"]
                  }
                },
                {
                  "name": "ExampleService.WestEurope",
                  "properties": {"addressPrefixes": ["198.51.100.0/24", "203.0.113.0/24"]}
                }
              ]
            }
            """;

    private TagFiles() {}

    /// Two tags with networks set aside for documentation (RFC 5737, RFC 3849).
    public static byte[] documentation() {
        return bytes(FILE);
    }

    /// The same with networks of the public internet that no lint objects to.
    public static byte[] opened() {
        return bytes(FILE.replace("192.0.2.0/25", "20.20.32.0/25")
                .replace("2001:db8:1::/48", "2603:1006:1::/48")
                .replace("198.51.100.0/24", "20.20.33.0/24")
                .replace("203.0.113.0/24", "20.20.34.0/24"));
    }

    /// So many tags with so many networks each.
    public static byte[] large(int tags, int networks) {
        StringBuilder file = new StringBuilder("{\"changeNumber\":1,\"cloud\":\"Public\",\"values\":[");
        int count = 0;
        for (int tag = 0; tag < tags; tag++) {
            file.append(tag == 0 ? "" : ",").append("{\"name\":\"Tag").append(tag);
            file.append("\",\"properties\":{\"addressPrefixes\":[");
            for (int i = 0; i < networks; i++) {
                int number = count++;
                file.append(i == 0 ? "\"" : ",\"").append("20.").append((number >> 12) & 255);
                file.append('.')
                        .append((number >> 4) & 255)
                        .append('.')
                        .append((number & 15) << 4)
                        .append("/28\"");
            }
            file.append("]}}");
        }
        return bytes(file.append("]}").toString());
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
