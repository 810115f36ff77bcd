package dev.portreeve.identity;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/// The people's rows.
interface PersonRepository extends JpaRepository<Person, UUID> {

    Optional<Person> findByUserName(String userName);

    boolean existsByUserName(String userName);

    /// Everybody who is or may become an administrator, locked until the end of the transaction: two administrators
    /// who
    /// take the role from each other at the same moment must not both succeed.
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(
            "select p from Person p where p.id in (select a.id from Person a join a.roles r where r = dev.portreeve.identity.Role.ADMINISTRATOR) order by p.id")
    List<Person> lockAdministrators();
}
