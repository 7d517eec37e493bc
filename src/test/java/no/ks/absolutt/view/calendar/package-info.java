/** Tests of {@code no.ks.absolutt.view.calendar}. */
package no.ks.absolutt.view.calendar;
