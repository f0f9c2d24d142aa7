package dev.wenliu.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Looking at a password costs the same whether there is an account or not: counted, since time is no proof. */
class PasswordsTest {

    private final Counting counting = new Counting();
    private final Passwords passwords = new Passwords(counting);

    @Test
    void nobodysPasswordIsComparedWithAHashOfTheSameCost() {
        String somebodys = passwords.hash("Harbour-7-lamp");

        boolean right = passwords.matches("guess", somebodys);
        boolean known = passwords.matches("guess", null);

        assertThat(right).isFalse();
        assertThat(known).isFalse();
        assertThat(counting.hashes).hasSize(2);
        assertThat(counting.hashes.getFirst()).hasSameSizeAs(counting.hashes.getLast());
        assertThat(counting.hashes.getFirst().substring(0, 7))
                .isEqualTo(counting.hashes.getLast().substring(0, 7));
    }

    private static final class Counting implements PasswordEncoder {

        private final PasswordEncoder bcrypt = new BCryptPasswordEncoder();
        private final List<String> hashes = new ArrayList<>();

        @Override
        public String encode(@Nullable CharSequence password) {
            return String.valueOf(bcrypt.encode(password));
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            hashes.add(String.valueOf(hash));
            return bcrypt.matches(password, hash);
        }
    }
}
