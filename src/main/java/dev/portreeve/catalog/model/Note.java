package dev.portreeve.catalog.model;

/// A remark of the source on a set, group or destination, in the words of the source.
public record Note(String text, Place place) {}
