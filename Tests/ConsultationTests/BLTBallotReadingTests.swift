import Diagnostics
import Testing

@testable import Consultation

@Suite struct BLTBallotReadingTests {
  /// The ballots on a line in short: count, tiers or fault.
  private func read(_ text: String) -> [String] {
    let source = SourceText(name: "a.blt", text: text)
    var cursor = LineCursor(source, 0..<text.utf8.count)
    var ballots = NumberedBallots()
    while cursor.byte != nil {
      guard ballots.readBLT(&cursor, line: 1, in: source) else { return ["no room"] }
      cursor.skipBlanks()
    }
    return ballots.ballots.map { ballot in
      if let fault = ballot.fault {
        return "\(ballot.count) \(fault.reason) '\(source.text(in: fault.range))'"
      }
      let tiers = ballots.entries[ballot.entries].split(separator: NumberedBallots.tierEnd)
      return "\(ballot.count) \(tiers.map(Array.init))"
    }
  }

  @Test(
    arguments: [
      ("3 1 2=4 0", ["3 [[1], [2, 4]]"]), ("3 1 2", ["3 [[1], [2]]"]), ("5 0", ["5 []"]),
      ("2 1 = 3 - 2 0", ["2 [[1, 3], [2]]"]), ("(no 7) 1 2 0", ["1 [[2]]"]),
      ("2 1 0 3 2=1=3 0", ["2 [[1]]", "3 [[2, 1, 3]]"]), ("1", ["1 []"]),
      ("(a)1 2 0 (b) 1 1 0", ["1 [[2]]", "1 [[1]]"]),
    ]
  )
  func `A ballot is a count and the numbers, up to a 0 or the end of the line`(
    text: String,
    ballots: [String]
  ) {
    #expect(read(text) == ballots)
  }

  @Test(
    arguments: [
      ("3 1= 0", "3 unreadable '1= 0'"), ("3 =1 0", "3 unreadable '=1'"),
      ("3 1==2 0", "3 unreadable '1==2'"), ("3 1=", "3 unreadable '1='"),
      ("3 1=0", "3 unreadable '1=0'"), ("3 x 0", "3 unreadable 'x'"),
      ("3 1x 0", "3 unreadable '1x'"),
      ("3 -1 0", "3 unreadable '-1'"), ("3 1,2 0", "3 unreadable '1,2'"),
      ("3 0x", "3 unreadable '0x'"),
      ("3 99999999999 0", "3 unknownOption '99999999999'"),
      ("3 1=99999999999 0", "3 unknownOption '1=99999999999'"),
      ("x 1 0", "1 unusableWeight 'x'"), ("-3 1 0", "1 unusableWeight '-3'"),
      ("1.5 1 0", "1 unusableWeight '1.5'"), ("1=2 0", "1 unusableWeight '1=2'"),
      ("9223372036854775808 1 0", "1 unusableWeight '9223372036854775808'"),
      ("(a 1 2 0", "1 unreadable '(a 1 2 0'"), ("(a)", "1 unusableWeight ''"),
    ]
  )
  func `What cannot be read is spoiled with the rest of its line`(text: String, ballot: String) {
    #expect(read(text) == [ballot])
  }
}
