/// Work that nobody waits for: each module offers its jobs as db-scheduler tasks; one portal of several runs each of
/// them, and what a crash interrupted runs again.
@NullMarked
package dev.portreeve.platform.jobs;

import org.jspecify.annotations.NullMarked;
