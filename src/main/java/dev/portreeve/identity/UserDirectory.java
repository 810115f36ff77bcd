package dev.portreeve.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Looks people up: by id, by role. For everybody who is signed in; what it tells is what colleagues know anyway.
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class UserDirectory {

    private final PersonRepository people;

    UserDirectory(PersonRepository people) {
        this.people = people;
    }

    /// The person; empty when there is none with this id. Disabled people are found too: history names them.
    public Optional<PersonProfile> find(PersonId id) {
        return people.findById(id.value()).map(Person::profile);
    }

    /// The person's display name, or the id when there is no such person.
    public String nameOf(PersonId id) {
        return find(id).map(PersonProfile::displayName).orElseGet(id::toString);
    }

    /// The people of these ids; unknown ids are left out.
    public Map<PersonId, PersonProfile> find(Collection<PersonId> ids) {
        return people.findAllById(ids.stream().map(PersonId::value).toList()).stream()
                .map(Person::profile)
                .collect(Collectors.toMap(PersonProfile::id, profile -> profile));
    }

    /// Everybody, by name.
    public List<PersonProfile> all() {
        return people.findAll().stream()
                .map(Person::profile)
                .sorted(PersonProfile.BY_NAME)
                .toList();
    }

    /// The active people who have the role, by name.
    public List<PersonProfile> with(Role role) {
        return all().stream().filter(person -> person.has(role)).toList();
    }

    /// Whether the person is active and has the role, read from the database now.
    public boolean has(PersonId id, Role role) {
        return find(id).map(person -> person.has(role)).orElse(false);
    }
}
