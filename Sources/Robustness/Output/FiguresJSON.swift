import Diagnostics

extension FigureWorths {
  /// What knowing each figure would settle, as members of the whole.
  var jsonMembers: [JSONValue.Member] {
    [
      ("doubt", .integer(doubt)),
      ("figures", .array(figures.map(\.json))),
      ("untriedFigures", .integer(untried)),
    ]
  }
}

extension FigureWorth {
  /// The figure as an entry of `figures`: how many of the places in doubt it settles surely and at
  /// best, and whose membership of the shortlist it leaves open (`null` without a shortlist).
  fileprivate var json: JSONValue {
    .object([
      ("candidate", .text(candidate)),
      ("measure", .text(measure)),
      ("settles", Self.range(settled.lowerBound, settled.upperBound)),
      ("remaining", Self.range(leastRemaining, mostRemaining)),
      ("shortlist", shortlist?.json ?? .null),
    ])
  }

  private static func range(_ least: Int, _ most: Int) -> JSONValue {
    .object([("least", .integer(least)), ("most", .integer(most))])
  }
}

extension FigureWorth.OpenShortlist {
  fileprivate var json: JSONValue {
    .object([
      ("openNow", .integer(now)),
      ("least", .integer(leastRemaining)),
      ("most", .integer(mostRemaining)),
    ])
  }
}
