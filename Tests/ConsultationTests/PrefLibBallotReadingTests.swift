import Diagnostics
import Testing

@testable import Consultation

@Suite struct PrefLibBallotReadingTests {
  /// A ballot in short: count, tiers, fault.
  private func read(_ text: String) -> String {
    let source = SourceText(name: "a.toi", text: text)
    var ballots = NumberedBallots()
    guard ballots.readPrefLib((1, 0..<text.utf8.count), in: source),
      let ballot = ballots.ballots.last
    else { return "no room" }
    if let fault = ballot.fault {
      return "\(ballot.count) \(fault.reason) '\(source.text(in: fault.range))'"
    }
    let tiers = ballots.entries[ballot.entries].split(
      separator: NumberedBallots.tierEnd,
      omittingEmptySubsequences: false
    )
    return "\(ballot.count) \(tiers.dropLast().map(Array.init))"
  }

  @Test(
    arguments: [
      ("12: 2,{1,3}", "12 [[2], [1, 3]]"), ("1:3", "1 [[3]]"),
      ("4 :\t1 , { 2 ,3 } , 4", "4 [[1], [2, 3], [4]]"), ("7:", "7 []"), ("7: {}", "7 [[]]"),
      ("5: {},{1,2}", "5 [[], [1, 2]]"), ("2: {1}", "2 [[1]]"), ("1: 0,-1", "1 unreadable '0,-1'"),
    ]
  )
  func `A line is a count, a colon and the order, ties in braces`(text: String, ballot: String) {
    #expect(read(text) == ballot)
  }

  @Test(
    arguments: [
      ("3: 1,", "3 unreadable '1,'"), ("3: ,1", "3 unreadable ',1'"),
      ("3: 1,,2", "3 unreadable '1,,2'"),
      ("3: {1,2", "3 unreadable '{1,2'"), ("3: 1}", "3 unreadable '1}'"),
      ("3: {1,{2}}", "3 unreadable '{1,{2}}'"), ("3: 1 2", "3 unreadable '1 2'"),
      ("3: 1,2x", "3 unreadable '1,2x'"), ("3: a", "3 unreadable 'a'"),
      ("3: 1,99999999999", "3 unknownOption '99999999999'"),
      ("1,2,3", "1 unreadable '1,2,3'"), ("x", "1 unreadable 'x'"),
      ("0: 1", "1 unusableWeight '0'"), ("-2: 1", "1 unusableWeight '-2'"),
      ("1.5: 1", "1 unusableWeight '1.5'"), (": 1", "1 unusableWeight ''"),
      ("9223372036854775808: 1", "1 unusableWeight '9223372036854775808'"),
    ]
  )
  func `What cannot be read is spoiled, with the text at fault`(text: String, ballot: String) {
    #expect(read(text) == ballot)
  }
}
