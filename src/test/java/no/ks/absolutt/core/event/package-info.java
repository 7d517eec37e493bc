/** Tests of {@code no.ks.absolutt.core.event}. */
package no.ks.absolutt.core.event;
