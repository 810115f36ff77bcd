package dev.portreeve.requests;

import dev.portreeve.requests.persistence.RequestRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Moves issued requests whose last day (UTC) has passed to [RequestState#EXPIRED].
@Component
class Expiry {

    private final RequestRows rows;
    private final RequestDesk desk;

    Expiry(RequestRows rows, RequestDesk desk) {
        this.rows = rows;
        this.desk = desk;
    }

    /// @return how many expired
    @Transactional
    int expire() {
        int expired = 0;
        for (RequestRows.Row row : rows.expired(desk.today())) {
            expired += desk.lock(new RequestId(row.id()))
                    .filter(locked -> locked.state() == RequestState.ISSUED)
                    .map(locked -> desk.move(locked, RequestEvent.EXPIRE, locked.digest(), locked.author()))
                    .map(_ -> 1)
                    .orElse(0);
        }
        return expired;
    }
}
