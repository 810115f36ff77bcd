/// A small portal that holds every shared part, for tests and for looking at; not on the way of any module's own tests.
@NullMarked
package sample.shell;

import org.jspecify.annotations.NullMarked;
