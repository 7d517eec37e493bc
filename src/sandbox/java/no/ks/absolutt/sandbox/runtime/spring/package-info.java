// SPDX-License-Identifier: Apache-2.0
/**
 * The plugin's beans: reads {@code META-INF/spring/*.xml} out of the bundle, with Spring Scanner's element as the product
 * understands it. May import Spring, OSGi and Atlassian's signatures.
 */
package no.ks.absolutt.sandbox.runtime.spring;
