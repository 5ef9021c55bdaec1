import Diagnostics

/// What is said about a stated order.
enum OrderMessage {
  static func unknown(_ name: String, _ location: Location, offer: String?) -> Finding {
    Finding(
      .unknownInOrder,
      .error,
      "'\(name)' is none of the candidates",
      at: location,
      hint: offer.map { "did you mean '\($0)'?" } ?? "write the ids of candidates"
    )
  }

  static func twice(_ id: String, _ location: Location, first: Location) -> Finding {
    Finding(
      .twiceInOrder,
      .error,
      "the order names '\(id)' twice",
      at: location,
      hint: "leave one of them out",
      related: [Finding.Related(message: "the first of them", location: first)]
    )
  }

  static func missing(_ ids: [String], _ location: Location) -> Finding {
    Finding(
      .missingFromOrder,
      .error,
      "the order leaves out \(some(ids))",
      at: location,
      hint: "an order holds every candidate that is ranked"
    )
  }

  static func emptyTier(_ location: Location) -> Finding {
    Finding(
      .emptyTier,
      .error,
      "a candidate is missing here",
      at: location,
      hint: "write candidates as in 'a,b=c,d': a comma between places, '=' between equal ones"
    )
  }

  static func short(_ count: Int, _ location: Location) -> Finding {
    Finding(
      .shortOrder,
      .error,
      count == 0 ? "the order names no candidate" : "the order names only one candidate",
      at: location,
      hint: "write at least two, as in 'a,b': the first one first"
    )
  }

  static func foreignSign(_ sign: Character, _ location: Location) -> Finding {
    let stands = sign == "<" ? "the first one first, with a comma between" : "a comma"
    return Finding(
      .foreignOrderSign,
      .error,
      "'\(sign)' does not stand between the candidates of an order",
      at: location,
      hint: "write \(stands), as in 'a,b=c,d'"
    )
  }

  static func unreadablePlace(_ text: String, _ location: Location) -> Finding {
    Finding(
      .unreadableOrderPlace,
      .error,
      text.isEmpty ? "a place is missing here" : "'\(text)' is no place",
      at: location,
      hint: "write 1 for the first, 2 for the second; candidates may share a place"
    )
  }

  static func missingColumn(_ name: String, _ location: Location, has: [String]) -> Finding {
    Finding(
      .missingOrderColumn,
      .error,
      "the table of an order has no column '\(name)'",
      at: location,
      hint: "its columns are \(listed(has)); it needs 'id' and 'place'"
    )
  }

  /// The first ten, and how many more.
  private static func some(_ names: [String]) -> String {
    let rest = names.count - 10
    return listed(Array(names.prefix(10))) + (rest > 0 ? " and \(rest) more" : "")
  }

  private static func listed(_ names: [String]) -> String {
    names.map { "'\($0)'" }.joined(separator: ", ")
  }
}
