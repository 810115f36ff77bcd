/// From the bytes of a copy of a page to blocks: headings, tables, items, paragraphs, each with its line. Knows the
/// marks of each carrier and no language.
@NullMarked
package dev.portreeve.catalog.source.learn.markup;

import org.jspecify.annotations.NullMarked;
