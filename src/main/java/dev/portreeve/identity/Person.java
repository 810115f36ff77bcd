package dev.portreeve.identity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/// A person: what they are called, what they may do, and how they prove who they are.
@Entity
@Table(schema = "identity", name = "person")
class Person {

    @Id
    private UUID id;

    @Column(name = "user_name", updatable = false)
    private String userName;

    @Column(name = "display_name")
    private String displayName;

    @Column(name = "active")
    private boolean active = true;

    /// A demonstration's person, who exists on the administrator's own computer only.
    @Column(name = "demo", updatable = false)
    private boolean demo;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(schema = "identity", name = "person_role", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    @BatchSize(size = 100)
    private Set<Role> roles = new HashSet<>();

    @Column(name = "password_hash")
    private @Nullable String passwordHash;

    @Column(name = "password_number")
    private int passwordNumber;

    /// Set while the password is one that somebody else gave out; it opens nothing but the page that replaces it.
    @Column(name = "password_valid_until")
    private @Nullable Instant passwordValidUntil;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Version
    @Column(name = "version")
    private int version;

    @SuppressWarnings("NullAway") // filled by Hibernate
    Person() {}

    Person(PersonId id, UserName userName, DisplayName displayName, Set<Role> roles, Instant now) {
        this.id = id.value();
        this.userName = userName.value();
        this.displayName = displayName.value();
        this.roles.addAll(roles);
        this.createdAt = now;
    }

    /// A person of the demonstration, whose password is known to everybody.
    static Person ofDemonstration(UserName userName, DisplayName displayName, Set<Role> roles, Instant now) {
        Person person = new Person(PersonId.random(), userName, displayName, roles, now);
        person.demo = true;
        return person;
    }

    boolean isDemo() {
        return demo;
    }

    PersonId personId() {
        return new PersonId(id);
    }

    String userName() {
        return userName;
    }

    String displayName() {
        return displayName;
    }

    boolean isActive() {
        return active;
    }

    Set<Role> roles() {
        EnumSet<Role> copy = EnumSet.noneOf(Role.class);
        copy.addAll(roles);
        return copy;
    }

    boolean isActiveAdministrator() {
        return active && roles.contains(Role.ADMINISTRATOR);
    }

    /// The roles that count now: none while the person has not replaced a password somebody else gave out.
    Set<Role> effectiveRoles() {
        return active && passwordValidUntil == null ? roles() : EnumSet.noneOf(Role.class);
    }

    boolean mustChangePassword() {
        return passwordValidUntil != null;
    }

    boolean passwordHasExpired(Instant now) {
        return passwordValidUntil != null && !now.isBefore(passwordValidUntil);
    }

    Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    int passwordNumber() {
        return passwordNumber;
    }

    void rename(DisplayName name) {
        displayName = name.value();
    }

    void give(Set<Role> wanted) {
        roles.retainAll(wanted);
        roles.addAll(wanted);
    }

    void disable() {
        active = false;
    }

    void enable() {
        active = true;
    }

    /// Sets a password that holds until the given moment only, or for good when that is null.
    void setPassword(String hash, @Nullable Instant validUntil) {
        passwordHash = hash;
        passwordValidUntil = validUntil;
        passwordNumber++;
    }

    PersonProfile profile() {
        return new PersonProfile(personId(), userName, displayName, roles(), active);
    }

    SignedIn signedIn() {
        return new SignedIn(personId(), userName, passwordNumber, active, effectiveRoles(), passwordHash);
    }
}
