// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.packaging;

import static no.ks.absolutt.core.compat.Findings.Evidence.CONFIRMED;
import static no.ks.absolutt.core.compat.Findings.Evidence.SEEN;
import static no.ks.absolutt.core.compat.Findings.Evidence.UNCONFIRMED;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class SourceEvidenceTest {

    private static final String PAGE = "com.atlassian.some.Page";

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Before
    public void twoTypes() throws IOException {
        Path host = Files.createDirectories(folder.getRoot().toPath().resolve("com/atlassian/some"));
        Files.writeString(host.resolve("Page.java"), """
                package com.atlassian.some;
                /**
                 * A page. Confirmed: Javadoc 8.8.0. Seen in use on 10.0.1: get(String), the constructor. Unconfirmed:
                 * get(long) and {@link #KIND}. Its parent may be null.
                 */
                public class Page extends Content<Page> {
                    public static final String KIND = "page";
                    private String title;
                    public Page(String title) {}
                    public Page get(String key) { return null; }
                    public Page get(long id) { return null; }
                    public void save() {}
                    /** How it is shown. Seen in use on 9.0. */
                    enum Look { WIDE }
                }
                """);
        Files.writeString(host.resolve("Content.java"), """
                package com.atlassian.some;
                /** Content. Seen in use, with its title: body. Nothing is known of the rest. */
                public class Content<T> { public void body(T body) {} public void silent() {} }
                """);
    }

    @Test
    public void aSentenceThatNamesNoMemberIsAboutTheTypeAndItsOtherMembers() throws IOException {
        assertThat(evidence(PAGE)).isEqualTo(new Evidence(CONFIRMED, "Confirmed: Javadoc 8.8.0."));
        assertThat(evidence(PAGE + "#save()V")).isEqualTo(new Evidence(CONFIRMED, "Confirmed: Javadoc 8.8.0."));
    }

    @Test
    public void aSentenceThatNamesAMemberIsAboutThatOne() throws IOException {
        assertThat(evidence(PAGE + "#get(Ljava/lang/String;)Lcom/atlassian/some/Page;")
                        .mark())
                .isEqualTo(SEEN);
        assertThat(evidence(PAGE + "#get(J)Lcom/atlassian/some/Page;"))
                .isEqualTo(new Evidence(UNCONFIRMED, "Unconfirmed: get(long) and #KIND."));
        assertThat(evidence(PAGE + "#KIND:Ljava/lang/String;").mark()).isEqualTo(UNCONFIRMED);
        assertThat(evidence(PAGE + "#<init>(Ljava/lang/String;)V").mark()).isEqualTo(SEEN);
    }

    @Test
    public void whatIsDeclaredInAParentIsKnownFromTheParent() throws IOException {
        assertThat(evidence(PAGE + "#body(Ljava/lang/Object;)V"))
                .isEqualTo(new Evidence(SEEN, "Seen in use, with its title: body."));
    }

    @Test
    public void innerTypesHaveTheirOwn() throws IOException {
        assertThat(evidence(PAGE + "$Look#WIDE:Lcom/atlassian/some/Page$Look;"))
                .isEqualTo(new Evidence(SEEN, "Seen in use on 9.0."));
    }

    @Test
    public void whatIsNotSaidIsNotKnown() throws IOException {
        SourceEvidence source = new SourceEvidence(folder.getRoot().toPath());
        assertThat(source.of("com.atlassian.some.Content#silent()V")).isEmpty();
        assertThat(source.of("com.atlassian.some.Other")).isEmpty();
        assertThat(source.of(PAGE + "#gone()V")).isEmpty();
    }

    private Evidence evidence(String line) throws IOException {
        return new SourceEvidence(folder.getRoot().toPath()).of(line).orElseThrow();
    }
}
