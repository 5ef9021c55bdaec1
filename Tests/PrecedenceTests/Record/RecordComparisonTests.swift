import Diagnostics
import Testing

@testable import Precedence

@Suite struct RecordComparisonTests {
  private let rules = Sample().rules

  /// The differences between what one table came to and another.
  private func differences(_ then: String, _ now: String) throws -> [Verification.Difference] {
    let header = "id,name,volume,last_year,concern\n"
    let record = try RecordSample.record(
      #require(Sample.table(header + then).value)
    )
    let files = MemoryFiles(["rules.yaml": rules, "candidates.csv": header + now])
    return record.verify(in: "", from: files).differences.filter { difference in
      switch difference {
      case .fileChanged, .section: false
      default: true
      }
    }
  }

  private let a = Verification.Candidate(id: "a", name: "A")
  private let b = Verification.Candidate(id: "b", name: "B")
  private let c = Verification.Candidate(id: "c", name: "C")

  @Test func `candidates that came and went go first`() throws {
    let found = try differences("a,A,200,1,3\nb,B,20,30,1\n", "a,A,200,1,3\nc,C,20,30,1\n")
    #expect(found == [.candidateGone(b, place: 2), .candidateNew(c, place: 2)])
  }

  @Test func `places go before the shortlist, and that before scores`() throws {
    let found = try differences(
      "a,A,200,1,3\nb,B,120,119,2\nc,C,1,5,1\n",
      "a,A,200,1,3\nb,B,1,119,1\nc,C,20,20,2\n"
    )
    #expect(
      found == [
        .place(b, then: 2, now: 3), .place(c, then: 3, now: 2),
        .shortlist(b, isOnItNow: false), .shortlist(c, isOnItNow: true),
        .score(b, then: 0.75, now: 0), .score(c, then: 0, now: 0.5),
      ]
    )
  }

  @Test func `a name alone is part of the result`() throws {
    let found = try differences("a,A,200,1,3\n", "a,Z,200,1,3\n")
    #expect(found.count == 1)
    guard case .result = found.first else {
      Issue.record("\(found)")
      return
    }
  }
}
