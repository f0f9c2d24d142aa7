package dev.wenliu.platform.kernel;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

class TextsTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path FILES = Path.of("src/main/resources/i18n");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|(?m)^\\s*//.*$", Pattern.DOTALL);
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern TRANSLATED = Pattern.compile(
            "(?:getTranslation|translate|texts\\.get|Sentence\\.of)\\(\\s*(?:\\w+,\\s*)?\"([a-z][\\w.-]*)\"\\s*[,)]");
    private static final Pattern SHOWN = Pattern.compile(
            "new (?:Span|Paragraph|H[1-6]|Button|Div|Text|NativeLabel|TextField|TextArea|Dialog|ConfirmDialog|Tab|PageHeader|StatusChip)"
                    + "\\(\\s*\"[^\"]*[A-Za-z]{2,}[^\"]*\""
                    + "|\\.set(?:Text|Label|Placeholder|TooltipText|HelperText|HeaderTitle|AriaLabel|ErrorMessage|Header)\\(\\s*\"[^\"]*[A-Za-z]{2,}");

    private final Texts texts = new Texts();

    @ParameterizedTest
    @MethodSource("features")
    void bothLanguagesSayTheSame(String feature) {
        Set<String> chinese = keys(feature, "zh");

        assertThat(keys(feature, "en")).containsExactlyElementsOf(chinese);
        assertThat(chinese).allMatch(key -> key.startsWith(feature + ".") || key.startsWith("refusal."));
    }

    @ParameterizedTest
    @MethodSource("features")
    void everySentenceIsWellFormedAndFillsAsManyPlaces(String feature) {
        Properties chinese = read(feature, "zh");
        Properties english = read(feature, "en");

        for (String key : chinese.stringPropertyNames())
            assertThat(places(chinese.getProperty(key))).as(key).hasSameSizeAs(places(english.getProperty(key)));
    }

    @ParameterizedTest
    @MethodSource("features")
    void everyApostropheIsDoubledBecauseASingleOneQuotes(String feature) {
        for (String language : List.of("zh", "en")) {
            Properties texts = read(feature, language);
            for (String key : texts.stringPropertyNames())
                assertThat(texts.getProperty(key).replace("''", "")).as(key).doesNotContain("'");
        }
    }

    @ParameterizedTest
    @MethodSource("features")
    void chineseSentencesAreChineseAndEnglishOnesAreNot(String feature) {
        Properties english = read(feature, "en");

        for (String key : english.stringPropertyNames())
            if (!key.contains("language") && !key.startsWith("kernel.brand"))
                assertThat(english.getProperty(key)).as(key).doesNotContainPattern("\\p{IsHan}");
    }

    @Test
    void everyTranslatedKeyExists() {
        for (Path source : sources())
            for (MatchResult call : TRANSLATED.matcher(code(source)).results().toList())
                assertThat(Texts.LOCALES)
                        .allMatch(locale -> texts.has(locale, call.group(1)), source + " " + call.group(1));
    }

    @Test
    void everyReasonHasASentence() {
        for (Class<?> reason : reasons())
            for (Object constant : reason.getEnumConstants())
                assertThat(Texts.LOCALES)
                        .allMatch(locale -> texts.has(locale, ((Reason) constant).key()), ((Reason) constant).key());
    }

    @Test
    void noChineseStandsInCode() {
        for (Path source : sources()) {
            List<String> chinese = LITERAL.matcher(code(source))
                    .results()
                    .map(MatchResult::group)
                    .filter(literal -> literal.codePoints().anyMatch(Character::isIdeographic))
                    .toList();
            assertThat(chinese).as(source.toString()).isEmpty();
        }
    }

    @Test
    void noViewHoldsWordsOfItsOwn() {
        for (Path source : sources())
            assertThat(SHOWN.matcher(code(source))
                            .results()
                            .map(MatchResult::group)
                            .toList())
                    .as(source.toString())
                    .isEmpty();
    }

    @Test
    void anUnknownKeyShowsAsSuch() {
        assertThat(texts.get(Locale.ENGLISH, "no.such.key")).isEqualTo("!no.such.key!");
    }

    @Test
    void anotherLanguageReadsChinese() {
        assertThat(texts.get(Locale.FRENCH, "portal.place.inbox")).isEqualTo("待办");
    }

    static List<String> features() {
        try (Stream<Path> files = Files.list(FILES)) {
            return files.map(file -> file.getFileName().toString().replaceAll("_(zh|en)\\.properties$", ""))
                    .distinct()
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<String> keys(String feature, String language) {
        return new TreeSet<>(read(feature, language).stringPropertyNames());
    }

    private static Set<String> places(String sentence) {
        Object[] formats = new MessageFormat(sentence, Locale.ENGLISH).getFormatsByArgumentIndex();
        return Stream.iterate(0, place -> place < formats.length, place -> place + 1)
                .filter(place -> sentence.contains("{" + place))
                .map(String::valueOf)
                .collect(toCollection(TreeSet::new));
    }

    private static Properties read(String feature, String language) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(FILES.resolve(feature + "_" + language + ".properties"))) {
            properties.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return properties;
    }

    private static List<Class<?>> reasons() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Reason.class));
        List<Class<?>> reasons = scanner.findCandidateComponents("dev.wenliu.platform").stream()
                .<Class<?>>map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .filter(Class::isEnum)
                .toList();
        assertThat(reasons).contains(KernelReason.class);
        return reasons;
    }

    private static String code(Path source) {
        try {
            return COMMENT.matcher(Files.readString(source)).replaceAll("");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Path> sources() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
