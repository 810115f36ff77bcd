package dev.portreeve.approvals.ui;

import dev.portreeve.approvals.ReviewBook;
import dev.portreeve.shell.NavCount;
import org.springframework.stereotype.Component;

/// How many requests wait for the reader, behind the menu's item.
@Component
class QueueCount implements NavCount {

    private final ReviewBook reviews;

    QueueCount(ReviewBook reviews) {
        this.reviews = reviews;
    }

    @Override
    public String route() {
        return QueueView.ROUTE;
    }

    @Override
    public int count() {
        return Math.toIntExact(reviews.waitingForMe());
    }
}
