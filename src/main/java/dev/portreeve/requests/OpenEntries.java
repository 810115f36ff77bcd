package dev.portreeve.requests;

import dev.portreeve.catalog.EntryUse;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Counts approved and issued requests by the catalog entries their approved rules come from.
///
/// Requests of one tenant for the same features, computed from the same catalog revision, use the same entries: only
/// one of them is looked into.
@Component
class OpenEntries implements EntryUse {

    private static final List<String> STATES = List.of(RequestState.APPROVED.name(), RequestState.ISSUED.name());

    private static final String ALIKE = """
            with alike as (
                select min(r.id::text)::uuid as one, count(*) as number, array_agg(r.id) as ids
                from requests.request r
                join requests.revision v on v.request_id = r.id and v.revision = r.revision
                join requests.computation c
                  on c.request_id = r.id and c.revision = r.revision and c.digest = r.digest,
                lateral (select v.form::jsonb as form) f
                where r.state in (:states)
                group by c.catalog_revision, r.tenant_id, f.form -> 'scaleUnit', f.form -> 'features',
                         f.form ->> 'peers' = '')
            """;

    private static final String USED = ALIKE + """
            select u.entry, sum(u.number)::int as requests
            from (select distinct a.one, a.number, e #>> '{}' as entry
                  from alike a
                  join requests.request r on r.id = a.one
                  join requests.computation c
                    on c.request_id = r.id and c.revision = r.revision and c.digest = r.digest,
                  jsonb_path_query(
                    convert_from(c.content, 'UTF8')::jsonb, '$.rules.rules[*].entries[*]') as e) u
            group by u.entry
            """;

    private static final String USING = ALIKE + """
            select r.id
            from alike a
            join requests.request o on o.id = a.one
            join requests.computation c
              on c.request_id = o.id and c.revision = o.revision and c.digest = o.digest,
            unnest(a.ids) i
            join requests.request r on r.id = i
            where jsonb_path_exists(
                    convert_from(c.content, 'UTF8')::jsonb,
                    '$.rules.rules[*].entries[*] ? (@ == $entry)', jsonb_build_object('entry', :entry::text))
            order by r.year desc, r.number desc
            """;

    private final JdbcClient jdbc;

    OpenEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, Integer> requestsByEntry() {
        SortedMap<String, Integer> requests = new TreeMap<>();
        jdbc.sql(USED).param("states", STATES).query(row -> {
            requests.put(row.getString("entry"), row.getInt("requests"));
        });
        return requests;
    }

    /// The approved and issued requests that use an entry, newest number first.
    ///
    /// @param entry its name as in [EntryUse#requestsByEntry()]
    List<UUID> requestsUsing(String entry) {
        return jdbc.sql(USING)
                .param("states", STATES)
                .param("entry", entry)
                .query(UUID.class)
                .list();
    }
}
