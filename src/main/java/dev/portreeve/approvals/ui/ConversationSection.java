package dev.portreeve.approvals.ui;

import com.vaadin.flow.component.Component;
import dev.portreeve.approvals.Conversations;
import dev.portreeve.approvals.ReviewBook;
import dev.portreeve.identity.CurrentUser;
import dev.portreeve.identity.UserDirectory;
import dev.portreeve.requests.RequestSnapshot;
import dev.portreeve.requests.ui.dossier.DossierSection;

/// What people say about a request, last in the wide column.
@org.springframework.stereotype.Component
class ConversationSection implements DossierSection {

    private static final int LAST = 90;

    private final Conversations conversations;
    private final ReviewBook reviews;
    private final UserDirectory people;
    private final CurrentUser currentUser;

    ConversationSection(
            Conversations conversations, ReviewBook reviews, UserDirectory people, CurrentUser currentUser) {
        this.conversations = conversations;
        this.reviews = reviews;
        this.people = people;
        this.currentUser = currentUser;
    }

    @Override
    public Column column() {
        return Column.MAIN;
    }

    @Override
    public int order() {
        return LAST;
    }

    @Override
    public boolean appliesTo(RequestSnapshot request) {
        return true;
    }

    @Override
    public Component component(RequestSnapshot request, Runnable reload) {
        return new Conversation(conversations, reviews, people, currentUser, request).component();
    }
}
