// SPDX-License-Identifier: Apache-2.0
/**
 * The demo data of {@code contract.md}: municipalities in the middle of their work, made through the plugin's own REST as
 * the users who would have done it; in spaces whose coordinator the contract does not name, as {@code admin}, whom the
 * host lets administer every space. What they did stands in three tables, {@code src/sandbox/resources/demo/*.csv}, and
 * what KS wrote for all of them in {@code *.json} beside those. May import {@code sandbox.host}, the sandbox's clock and
 * client, Jackson and FastCSV; never the plugin's own packages.
 */
package no.ks.absolutt.sandbox.demo;
