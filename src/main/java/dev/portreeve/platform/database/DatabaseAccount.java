package dev.portreeve.platform.database;

/// A database role that signs in.
///
/// @param name lower case, a plain SQL identifier
/// @param password hexadecimal
public record DatabaseAccount(String name, String password) {

    @Override
    public String toString() {
        return name;
    }
}
