package dev.wenliu.platform.filling;

import static dev.wenliu.platform.filling.FormFixture.all;
import static dev.wenliu.platform.filling.FormFixture.data;
import static dev.wenliu.platform.filling.FormFixture.field;
import static dev.wenliu.platform.filling.FormFixture.form;
import static dev.wenliu.platform.filling.FormFixture.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.wenliu.platform.attachment.Attachment;
import dev.wenliu.platform.attachment.AttachmentId;
import dev.wenliu.platform.form.Field;
import dev.wenliu.platform.form.FieldAccess;
import dev.wenliu.platform.form.FormData;
import dev.wenliu.platform.form.FormFile;
import dev.wenliu.platform.form.FormSchema;
import dev.wenliu.platform.form.Submitted;
import dev.wenliu.platform.kernel.PersonId;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileFillingTest {

    private static final PersonId LI = new PersonId(1);
    private static final PersonId WANG = new PersonId(2);
    private static final Attachment SCAN = upload("扫描件.pdf", LI);
    private static final Attachment PHOTO = upload("photo.png", LI);
    private static final Attachment FOREIGN = upload("foreign.pdf", WANG);

    private final Forms forms = FormFixture.forms(new FakePluginFields(), FileFillingTest::loose);

    @Test
    void ownUploadsAreTakenWithTheServersNameAndSize() {
        Filled filled = fill("{}", FormData.empty(), """
                {'proof':[{'id':'%s','name':'renamed.exe','size':1,'admin':true}]}""".formatted(SCAN.id()));

        assertThat(filled.valid()).isTrue();
        assertThat(filled.data()).isEqualTo(data("""
                {'proof':[{'id':'%s','name':'扫描件.pdf','size':7}]}""".formatted(SCAN.id())));
        assertThat(filled.uploads()).isEqualTo(Map.of("proof", List.of(SCAN.id())));
    }

    @Test
    void whatWasThereStaysAndIsNotTakenAgain() {
        FormData before = fill("{}", FormData.empty(), value(SCAN, PHOTO)).data();

        Filled filled =
                forms.fill(schema("{}"), all(FieldAccess.EDIT), before, new Submitted(json(value(PHOTO)), WANG));

        assertThat(filled.valid()).isTrue();
        assertThat(filled.data())
                .isEqualTo(fill("{}", FormData.empty(), value(PHOTO)).data());
        assertThat(filled.uploads()).isEmpty();
    }

    @Test
    void anUploadOfSomebodyElseIsRefusedAndNothingIsTaken() {
        Filled filled = fill("{}", FormData.empty(), value(SCAN, FOREIGN));

        assertThat(keys(filled)).containsExactly("form.file-unknown");
        assertThat(filled.data()).isEqualTo(FormData.empty());
        assertThat(filled.uploads()).isEmpty();
    }

    @Test
    void nobodyHasNoUploads() {
        Filled filled = forms.fill(schema("{}"), all(FieldAccess.EDIT), FormData.empty(), json(value(SCAN)));

        assertThat(keys(filled)).containsExactly("form.file-unknown");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'proof':'x'}",
                "{'proof':{'id':'x'}}",
                "{'proof':[1]}",
                "{'proof':[{'id':'../../etc/passwd'}]}",
                "{'proof':[{'name':'a.pdf'}]}",
                "{'proof':[null]}"
            })
    void aValueOfAnotherShapeChangesNothing(String values) {
        FormData before = fill("{}", FormData.empty(), value(SCAN)).data();

        Filled filled = forms.fill(schema("{}"), all(FieldAccess.EDIT), before, new Submitted(json(values), LI));

        assertThat(keys(filled)).containsExactly("form.shape");
        assertThat(filled.delta().isEmpty()).isTrue();
    }

    @Test
    void limitsAreSaid() {
        assertThat(keys(fill("{'maxFiles':1}", FormData.empty(), value(SCAN, PHOTO))))
                .containsExactly("form.files-many");
        assertThat(keys(fill("{'minFiles':2}", FormData.empty(), value(SCAN)))).containsExactly("form.files-few");
        assertThat(keys(fill("{'types':['pdf','docx']}", FormData.empty(), value(PHOTO))))
                .containsExactly("form.file-type");
        assertThat(fill("{'types':['pdf'],'minFiles':1,'maxFiles':1}", FormData.empty(), value(SCAN))
                        .valid())
                .isTrue();
    }

    @Test
    void theSameFileTwiceIsOneFile() {
        assertThat(FormFile.in(
                        fill("{}", FormData.empty(), value(SCAN, SCAN)).data().value("proof")))
                .hasSize(1);
    }

    @Test
    void aRequiredFieldNeedsAFile() {
        Filled filled = forms.fill(
                schema("{}"), all(FieldAccess.REQUIRED), FormData.empty(), new Submitted(json("{'proof':[]}"), LI));

        assertThat(keys(filled)).containsExactly("form.required");
    }

    @Test
    void aForgedReadOnlyOrHiddenFieldTakesNothing() {
        for (FieldAccess access : List.of(FieldAccess.READ, FieldAccess.HIDDEN)) {
            Filled filled =
                    forms.fill(schema("{}"), all(access), FormData.empty(), new Submitted(json(value(SCAN)), LI));

            assertThat(filled.delta().isEmpty()).isTrue();
            assertThat(filled.uploads()).isEmpty();
        }
    }

    @Test
    void namesStandForTheFilesWherePeopleRead() {
        FormData data = fill("{}", FormData.empty(), value(SCAN, PHOTO)).data();
        Field field = schema("{}").fields().getFirst();

        assertThat(forms.display(field, data, Locale.SIMPLIFIED_CHINESE)).isEqualTo("扫描件.pdf、photo.png");
        assertThat(forms.display(field, data, Locale.ENGLISH)).isEqualTo("扫描件.pdf, photo.png");
    }

    private Filled fill(String config, FormData before, String values) {
        return forms.fill(schema(config), all(FieldAccess.EDIT), before, new Submitted(json(values), LI));
    }

    private static FormSchema schema(String config) {
        return form(field("proof", "attachment", config));
    }

    private static String value(Attachment... uploads) {
        return Arrays.stream(uploads)
                .map(upload -> "{'id':'" + upload.id() + "'}")
                .collect(Collectors.joining(",", "{'proof':[", "]}"));
    }

    private static List<String> keys(Filled filled) {
        return filled.violations().stream()
                .map(violation -> violation.sentence().key())
                .toList();
    }

    private static List<Attachment> loose(PersonId uploader, Collection<AttachmentId> ids) {
        return List.of(SCAN, PHOTO, FOREIGN).stream()
                .filter(upload -> upload.uploader().equals(uploader) && ids.contains(upload.id()))
                .toList();
    }

    private static Attachment upload(String name, PersonId uploader) {
        return new Attachment(AttachmentId.fresh(), name, 7, "application/pdf", "", uploader, Instant.EPOCH, null);
    }
}
