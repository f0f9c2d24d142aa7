package dev.wenliu.platform.matter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wenliu.platform.WenliuTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WenliuTest
class NumbersTest {

    private final Numbers numbers;

    @Autowired
    NumbersTest(Numbers numbers) {
        this.numbers = numbers;
    }

    @Test
    void everyoneGetsANumberOfTheirOwn() throws Exception {
        List<String> given = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            List<Callable<String>> askers = java.util.Collections.nCopies(40, () -> numbers.next("试号"));
            for (Future<String> number : threads.invokeAll(askers)) given.add(number.get());
        }

        assertThat(given).doesNotHaveDuplicates().hasSize(40).allMatch(number -> number.matches("试号-\\d{4}-\\d{4}"));
    }
}
