package dev.portreeve.platform;

/// Where the database comes from. Demo people and a loopback address go with the embedded one only.
public enum DatabaseOrigin {
    /// The portal's own PostgreSQL under its home folder: a trial, a demonstration, development.
    EMBEDDED,
    /// A PostgreSQL that somebody else runs, given by `SPRING_DATASOURCE_URL`: real operation.
    EXTERNAL
}
