package dev.portreeve.requests;

import dev.portreeve.catalog.EntryUse;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Counts approved and issued requests by the catalog entries their approved rules come from.
@Component
class OpenEntries implements EntryUse {

    private static final List<String> STATES = List.of(RequestState.APPROVED.name(), RequestState.ISSUED.name());

    private final JdbcClient jdbc;

    OpenEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, Integer> requestsByEntry() {
        SortedMap<String, Integer> requests = new TreeMap<>();
        jdbc.sql("""
                        select entry #>> '{}' as name, count(distinct r.id) as requests
                        from requests.request r
                        join requests.computation c
                          on c.request_id = r.id and c.revision = r.revision and c.digest = r.digest,
                        jsonb_path_query(
                          convert_from(c.content, 'UTF8')::jsonb, '$.rules.rules[*].entries[*]') as entry
                        where r.state in (:states)
                        group by name
                        """).param("states", STATES).query(row -> {
            requests.put(row.getString("name"), row.getInt("requests"));
        });
        return requests;
    }
}
