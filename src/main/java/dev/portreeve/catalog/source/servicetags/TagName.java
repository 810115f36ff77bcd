package dev.portreeve.catalog.source.servicetags;

import java.util.regex.Pattern;

/// What may be the name of a tag: words joined by points, such as `AzureFrontDoor.MicrosoftSecurity`.
public final class TagName {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*");
    private static final int LONGEST = 60;

    private TagName() {}

    /// Whether the text is one.
    public static boolean isValid(String text) {
        return text.length() <= LONGEST && NAME.matcher(text).matches();
    }
}
