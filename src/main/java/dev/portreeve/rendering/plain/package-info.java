/// Lists that people and programs read: rules as JSON and CSV, names, wildcards, networks. Pure.
@NullMarked
package dev.portreeve.rendering.plain;

import org.jspecify.annotations.NullMarked;
