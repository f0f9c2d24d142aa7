package dev.wenliu.platform.notification;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wenliu.platform.WenliuTest;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Sentence;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WenliuTest
class NoticesTest {

    private static final Sentence SENTENCE = Sentence.of("round.notice.cc", "请假 · 李娜", "请假-2026-0001");

    private final Notices notices;

    @Autowired
    NoticesTest(Notices notices) {
        this.notices = notices;
    }

    @Test
    void everyRecipientGetsTheNoticeOnce() {
        Actor one = somebody(9_000_001);
        Actor two = somebody(9_000_002);

        notices.send(NoticeKind.CC, List.of(one.id(), two.id(), one.id()), SENTENCE, "matter/1");

        assertThat(notices.latest(one, 10)).singleElement().satisfies(notice -> {
            assertThat(notice.sentence()).isEqualTo(SENTENCE);
            assertThat(notice.link()).isEqualTo("matter/1");
            assertThat(notice.readAt()).isNull();
        });
        assertThat(notices.unread(two)).isEqualTo(1);
    }

    @Test
    void readingClearsTheCount() {
        Actor reader = somebody(9_000_003);
        notices.send(NoticeKind.TASK, List.of(reader.id()), SENTENCE, "matter/1");

        notices.readAll(reader);

        assertThat(notices.unread(reader)).isZero();
        assertThat(notices.latest(reader, 10).getFirst().readAt()).isNotNull();
    }

    @Test
    void whoLooksAtAPageHasReadWhatToldOfIt() {
        Actor reader = somebody(9_000_005);
        notices.send(NoticeKind.TASK, List.of(reader.id()), SENTENCE, "matter/1");
        notices.send(NoticeKind.TASK, List.of(reader.id()), SENTENCE, "matter/2");

        notices.readAbout(reader, "matter/1");

        assertThat(notices.latest(reader, 10))
                .filteredOn(notice -> notice.readAt() == null)
                .extracting(Notice::link)
                .containsExactly("matter/2");
    }

    @Test
    void unwantedKindIsNotStored() {
        Actor quiet = somebody(9_000_004);
        notices.want(quiet, EnumSet.of(NoticeKind.TASK));

        notices.send(NoticeKind.CC, List.of(quiet.id()), SENTENCE, "matter/1");
        notices.send(NoticeKind.TASK, List.of(quiet.id()), SENTENCE, "matter/1");

        assertThat(notices.wanted(quiet)).containsExactly(NoticeKind.TASK);
        assertThat(notices.latest(quiet, 10)).extracting(Notice::kind).containsExactly(NoticeKind.TASK);
    }

    private static Actor somebody(long id) {
        return new Actor(new PersonId(id), "somebody", Set.of());
    }
}
