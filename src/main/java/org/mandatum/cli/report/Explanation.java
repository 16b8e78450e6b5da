package org.mandatum.cli.report;

/**
 * What a diagnostic means.
 *
 * @param headline what was noticed, in one sentence without facts
 * @param meaning what it says and why it is said
 * @param example an input that gives it
 * @param advice what to do
 */
public record Explanation(String headline, String meaning, String example, String advice) {}
