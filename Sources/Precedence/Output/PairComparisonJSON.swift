package import Diagnostics

extension PairComparison {
  /// The comparison as a value, for JSON that holds it with what could turn it round.
  ///
  /// `ahead{}, behind{}, shared, decidedBy, keys[], cells{}, groups[], rules[]`; numbers are numbers
  /// or `null`.
  package var json: JSONValue {
    .object([
      ("ahead", ahead.json),
      ("behind", behind.json),
      ("shared", .bool(isLevel)),
      ("decidedBy", .optional(keys.first { $0.decides }?.key.name)),
      ("keys", .array(keys.map(\.json))),
      (
        "cells",
        cells.map { .object([("ahead", $0.ahead.json), ("behind", $0.behind.json)]) } ?? .null
      ),
      ("groups", .array(groups.map(\.json))),
      ("rules", .array(rules.map(\.json))),
    ])
  }
}

extension PairComparison.Side {
  fileprivate var json: JSONValue {
    .object([
      ("id", .text(id)),
      ("name", .text(name)),
      ("place", place.map(JSONValue.integer) ?? .null),
      ("rating", .optional(rating)),
      ("shortlisted", .bool(isShortlisted)),
      ("status", .text(status.rawValue)),
    ])
  }
}

extension PairComparison.Key {
  fileprivate var json: JSONValue {
    .object([
      ("name", .text(key.name)),
      ("tieBreak", .bool(key.isTieBreak)),
      ("lowestFirst", .bool(key.isLowestFirst)),
      ("ahead", .text(ahead)),
      ("behind", .text(behind)),
      ("aheadNumber", .optional(aheadNumber)),
      ("behindNumber", .optional(behindNumber)),
      ("decides", .bool(decides)),
    ])
  }
}

extension PairComparison.GroupDifference {
  fileprivate var json: JSONValue {
    .object([
      ("id", .text(id)),
      ("combination", .text(combination)),
      ("aheadNumber", .optional(aheadNumber)),
      ("behindNumber", .optional(behindNumber)),
      ("aheadLevel", .optional(aheadLevel)),
      ("behindLevel", .optional(behindLevel)),
      ("terms", .array(terms.map(\.json))),
    ])
  }
}

extension PairComparison.TermDifference {
  fileprivate var json: JSONValue {
    .object([
      ("id", .text(id)),
      ("aheadShare", .number(aheadShare)),
      ("behindShare", .number(behindShare)),
      ("ahead", .text(ahead)),
      ("behind", .text(behind)),
      ("aheadContribution", .optional(aheadContribution)),
      ("behindContribution", .optional(behindContribution)),
      ("difference", .optional(difference)),
    ])
  }
}

extension PairComparison.RuleDifference {
  fileprivate var json: JSONValue {
    .object([
      ("id", .text(id)),
      ("firedFor", .text(firedForAhead ? "ahead" : "behind")),
      ("effects", .array(effects.map(JSONValue.text))),
      ("because", .optional(because)),
      ("distance", .optional(distance)),
    ])
  }
}
