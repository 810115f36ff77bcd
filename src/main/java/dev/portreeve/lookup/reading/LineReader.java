package dev.portreeve.lookup.reading;

import java.util.List;
import java.util.Optional;

/// Reads the lines of one text, whatever mixture of formats they are in. What has the form of none is said to be so.
public final class LineReader {

    private static final int LONGEST_LINE = 16_384;

    /// Strict forms first; what people type comes last.
    private final List<LogFormat> formats = List.of(
            new SquidLog(),
            new CombinedLog(),
            new NetfilterLog(),
            new FortigateLog(),
            new PanosLog(),
            new AsaLog(),
            new CheckPointLog(),
            new CefEvent(),
            new ZscalerLog(),
            new WindowsFirewallLog(),
            new JsonLine(),
            new HeadedTable(),
            new PlainAddress());

    /// What the next line of the text says.
    public LineReading read(String line) {
        String text = line.strip();
        if (text.startsWith("\uFEFF")) {
            text = text.substring(1).strip();
        }
        if (text.isEmpty()) {
            return new LineReading.Silent();
        }
        if (text.length() > LONGEST_LINE) {
            return new LineReading.Useless(Unreadable.TOO_LONG);
        }
        for (LogFormat format : formats) {
            Optional<LineReading> reading = format.read(text);
            if (reading.isPresent()) {
                return reading.get();
            }
        }
        return new LineReading.Useless(Unreadable.UNKNOWN_FORMAT);
    }
}
