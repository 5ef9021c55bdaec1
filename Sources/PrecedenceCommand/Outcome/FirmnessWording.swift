import Diagnostics

/// The sentences of the program about draws, orders and interrupts.
extension CommandWording {
  static func wrongDraws(_ text: String, canBeNone: Bool = true) -> Finding {
    Finding(
      .wrongDraws,
      .error,
      "'--draws' takes a whole number from 1 to 1,000,000,000, not '\(text)'",
      at: nil,
      hint: "leave it out for 100,000 draws" + (canBeNone ? "; --no-draws draws nothing" : "")
    )
  }

  static func wrongSeed(_ text: String) -> Finding {
    Finding(
      .wrongSeed,
      .error,
      "'--seed' takes a whole number from 0 to \(UInt64.max), not '\(text)'",
      at: nil,
      hint: "leave it out for seed 1"
    )
  }

  static func wrongThreads(_ text: String) -> Finding {
    Finding(
      .wrongThreads,
      .error,
      "'--threads' takes a whole number from 1 to \(DrawRequest.mostThreads), not '\(text)'",
      at: nil,
      hint: "leave it out for as many as there are processors; the result is the same"
    )
  }

  static func idleWithoutDraws(_ option: String) -> Finding {
    Finding(
      .contradictoryDraws,
      .error,
      "'\(option)' contradicts '--no-draws'",
      at: nil,
      hint: "leave out one of them"
    )
  }

  /// Settings that the draws themselves refuse.
  static func impossibleDraws(_ reason: String) -> Finding {
    Finding(.impossibleDraws, .error, reason, at: nil)
  }

  static func orderNeeded() -> Finding {
    Finding(
      .wrongOrderOption,
      .error,
      "there is no order to explain",
      at: nil,
      hint: "name one: --order burglary,arson=fraud or --order FILE"
    )
  }

  static func orderTwice() -> Finding {
    Finding(
      .wrongOrderOption,
      .error,
      "'--order' and '--order-file' contradict each other",
      at: nil,
      hint: "leave out one of them"
    )
  }

  static func unknownGroup(_ id: String, _ known: [String]) -> Finding {
    unknown(.unknownGroup, "group", id, "groups", known)
  }

  static func unknownJudgement(_ id: String, _ known: [String]) -> Finding {
    unknown(.unknownJudgement, "measure", id, "measures", known)
  }

  private static func unknown(
    _ code: FindingCode,
    _ kind: String,
    _ id: String,
    _ list: String,
    _ known: [String]
  ) -> Finding {
    let all = "\(list): \(known.prefix(20).joined(separator: ", "))"
    let hint = [NearestWord.question(for: id, in: known), all].compactMap(\.self)
    return Finding(
      code,
      .error,
      "there is no \(kind) '\(id)'",
      at: nil,
      hint: hint.joined(separator: "\n")
    )
  }

  static func wrongPieces(_ text: String) -> Finding {
    Finding(
      .wrongPieces,
      .error,
      "'--pieces' takes a whole number from 1 to \(FitRequest.mostPieces), not '\(text)'",
      at: nil,
      hint: "leave it out for 3 pieces"
    )
  }

  static func wrongGap(_ text: String) -> Finding {
    Finding(
      .wrongGap,
      .error,
      "'--gap' takes a number above 0 and below 1, not '\(text)'",
      at: nil,
      hint: "leave it out for 0.05"
    )
  }

  /// A fit that cannot be made.
  static func impossibleFit(_ reason: String) -> Finding {
    Finding(.impossibleFit, .error, reason, at: nil)
  }

  static let interrupted = "interrupted; nothing was written\n"
}
