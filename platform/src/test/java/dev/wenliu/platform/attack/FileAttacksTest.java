package dev.wenliu.platform.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import dev.wenliu.platform.WenliuTest;
import dev.wenliu.platform.attachment.Attachment;
import dev.wenliu.platform.attachment.AttachmentId;
import dev.wenliu.platform.attachment.Bytes;
import dev.wenliu.platform.attachment.Uploads;
import dev.wenliu.platform.task.Office;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Attacks E2 and G2 by the addresses of files: reading what is another's, or what is no file at all. */
@WenliuTest
@ExtendWith(AttackRoom.class)
class FileAttacksTest {

    private static final String NOT_FOUND = "http.404";
    private static final String OWNER = "li.na";
    private static final List<Attacker> STRANGERS = List.of(
            Attacker.ANONYMOUS, Attacker.EMPLOYEE, Attacker.HEAD, Attacker.INFORMATION_CENTRE, Attacker.ADMINISTRATOR);

    private final Office office;
    private final FileVisitor files;

    @Autowired
    FileAttacksTest(Uploads uploads, Office office, WebApplicationContext context) {
        this.office = office;
        this.files = new FileVisitor(uploads, office, context);
    }

    @TestFactory
    Stream<DynamicTest> anothersFiles(Attacks attacks) {
        Attachment drafted = files.take(OWNER, "draft.pdf", Bytes.pdf());
        Attachment submitted = files.take(OWNER, "proof.pdf", Bytes.pdf());
        office.aMatter("leave").with("proof", value(submitted)).startedBy(OWNER);
        List<AttackCase> cases = new ArrayList<>();
        for (Attacker stranger : STRANGERS)
            for (String address : List.of(
                    "/files/" + drafted.id(),
                    "/files/" + submitted.id(),
                    "/files/" + submitted.id() + "/view",
                    "/files/" + AttachmentId.fresh()))
                cases.add(new AttackCase(
                        "E2 " + stranger + " " + address,
                        "8.2.2",
                        stranger,
                        canaries -> answered(stranger.login(), address),
                        NOT_FOUND));
        return attacks.refused(cases);
    }

    @TestFactory
    Stream<DynamicTest> oddAddresses(Attacks attacks) {
        Map<String, String> expected = Map.of(
                "/files/", "http.403",
                "/files/nonsense", NOT_FOUND,
                "/files/0/view", NOT_FOUND,
                "/files/0/0", "http.403",
                "/files/..%252f..%252fetc", "http.400");
        return attacks.refused(expected.entrySet().stream()
                .map(odd -> new AttackCase(
                        "G2 address " + odd.getKey(),
                        "5.3.2",
                        Attacker.ANONYMOUS,
                        canaries -> answered("", odd.getKey()),
                        odd.getValue()))
                .toList());
    }

    @TestFactory
    Stream<DynamicTest> lawfulReading(Attacks attacks) {
        Attachment submitted = files.take(OWNER, "proof.pdf", Bytes.pdf());
        office.aMatter("leave").with("proof", value(submitted)).startedBy(OWNER);
        return attacks.accepted(Stream.of(OWNER, "wang.qiang")
                .map(login -> new LawfulCase("E2 " + login, canaries -> {
                    assertThat(files.ask(login, get("/files/" + submitted.id())).getContentAsByteArray())
                            .isEqualTo(Bytes.pdf());
                }))
                .toList());
    }

    @Test
    void whatMayNotBeReadAnswersExactlyLikeWhatDoesNotExist() throws Exception {
        Attachment file = files.take(OWNER, "draft.pdf", Bytes.pdf());

        for (Attacker stranger : STRANGERS) {
            var denied = files.ask(stranger.login(), get("/files/" + file.id()));
            var unknown = files.ask(stranger.login(), get("/files/" + AttachmentId.fresh()));
            assertThat(denied.getContentAsString()).isEqualTo(unknown.getContentAsString());
            assertThat(denied.getStatus()).isEqualTo(unknown.getStatus()).isEqualTo(404);
            for (String name : unknown.getHeaderNames())
                assertThat(denied.getHeaders(name)).as(name).isEqualTo(unknown.getHeaders(name));
        }
    }

    private void answered(String login, String address) throws Exception {
        int status = files.ask(login, get(address)).getStatus();
        if (status >= 400) throw new Answered("http." + status);
    }

    private static ArrayNode value(Attachment upload) {
        ArrayNode value = JsonNodeFactory.instance.arrayNode();
        value.addObject().put("id", upload.id().toString());
        return value;
    }
}
