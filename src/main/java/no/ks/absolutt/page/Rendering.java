// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.page;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.access.Refusal.Code;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.municipality.SpaceLanguage;
import no.ks.absolutt.core.text.Message;
import no.ks.absolutt.view.FaultLog;
import no.ks.absolutt.view.MessageView;
import no.ks.absolutt.view.MessageView.Kind;
import no.ks.absolutt.view.PageResources;
import no.ks.absolutt.view.Renderer;
import no.ks.absolutt.view.Showing;
import no.ks.absolutt.view.Showings;
import no.ks.absolutt.view.Words;

/**
 * How every macro becomes HTML: it finds out who reads, where and for what output, lets the macro fill its template, and
 * puts a message in place of a macro that cannot be shown. A macro's failure never reaches the rest of the page.
 * Thread-safe.
 */
public final class Rendering {

    private static final String MESSAGE = "templates/message.vm";
    private static final String STYLE = "style";
    /** The only output type that has controls: exports, mail, previews and unknown ones get the same facts as text. */
    private static final String LIVE = "display";

    private final Visits visits;
    private final Showings showings;
    private final Renderer renderer;
    private final PageResources resources;
    private final FaultLog faults;
    private final SpaceLanguage spaceLanguage;

    /** The rendering over its ports. */
    public Rendering(
            Visits visits,
            Showings showings,
            Renderer renderer,
            PageResources resources,
            FaultLog faults,
            SpaceLanguage spaceLanguage) {
        this.visits = visits;
        this.showings = showings;
        this.renderer = renderer;
        this.resources = resources;
        this.faults = faults;
        this.spaceLanguage = spaceLanguage;
    }

    /**
     * The macro as HTML, or a message in its place.
     *
     * @param macro its name, for the log
     */
    String of(String macro, ConversionContext context, Content content) {
        Place place = new Place(visits.reader(), context.getSpaceKey(), LIVE.equals(context.getOutputType()));
        try {
            return show(place, context, content);
        } catch (ParameterFault fault) {
            return message(place, Kind.WARNING, fault.explanation());
        } catch (Refusal refusal) {
            return message(place, Kind.INFO, explanation(refusal, place));
        } catch (RuntimeException | LinkageError failure) {
            String reference = faults.note("macro " + macro + " in space " + place.spaceKey(), failure);
            return message(place, Kind.ERROR, Message.of("page.fault", reference));
        }
    }

    /** What the rendering is for. */
    Showing showing(Reading reading) {
        return showings.in(reading.visit().space(), reading.visit().viewer(), reading.live());
    }

    private String show(Place place, ConversionContext context, Content content) {
        if (place.spaceKey() == null) {
            throw Refusal.of(Code.NOT_FOUND);
        }
        Filled filled = content.of(new Reading(visits.of(place.reader(), context), place.live()));
        if (place.live()) {
            resources.need(STYLE);
            filled.resources().forEach(resources::need);
        }
        return renderer.render(filled.template(), filled.view());
    }

    /** What does not exist and what may not be seen read alike. */
    private Message explanation(Refusal refusal, Place place) {
        if (refusal.code() == Code.NOT_LOGGED_IN) {
            return Message.of("page.nobody");
        }
        return Message.of(visits.isOutside(place.reader(), place.spaceKey()) ? "page.copy" : "page.outside");
    }

    private String message(Place place, Kind kind, Message message) {
        if (place.live()) {
            resources.need(STYLE);
        }
        Words words = Words.in(spaceLanguage.of(place.reader(), place.spaceKey()));
        return renderer.render(MESSAGE, MessageView.of(words, kind, words.say(message)));
    }

    /** Who reads where, before the door has said anything of it. */
    private record Place(Viewer reader, String spaceKey, boolean live) {}
}
