import Consultation
import Testing

@testable import Precedence
@testable import Reports

@Suite struct ConsultationTextTests {
  private func text(
    _ consultation: ConsultationResult,
    by methods: [ConsultationMethod] = [.borda(.sharedLeftoverPoints), .copeland, .kemeny],
    width: Int = 80
  ) -> String {
    ConsultationText(width: width).text(consultation, consultation.count(by: methods))
  }

  private static func spoiled(_ count: Int) -> [SpoiledBallot] {
    (0..<count).map { SpoiledBallot(file: "b.csv", line: $0 + 2, reason: .empty) }
  }

  @Test func `two groups whole`() {
    let consultation = SampleConsultation.consultation(
      question: "Which should come first?",
      method: .topShare(2),
      becomes: .share,
      withdrawn: ["fraud", "arson"],
      [
        SampleConsultation.group(
          share: 60,
          SampleConsultation.ballots(spoiled: Self.spoiled(2)),
          sampling: .random,
          population: 9000,
          mode: "by post"
        ),
        SampleConsultation.group(
          "forum",
          share: 40,
          SampleConsultation.ballots([.init([[2], [1]], count: 6), .init([[0]], count: 5)]),
          sampling: .everyone
        ),
      ]
    )
    let text = text(consultation, by: consultation.methods)
    #expect(ReportSample.mismatch(of: text, with: "consultation.txt") == nil)
  }

  @Test func `a published order whole`() {
    let consultation = SampleConsultation.consultation(
      becomes: .rankSum,
      [
        SampleConsultation.group(
          "residents",
          SampleConsultation.ballots([.init([[1], [0], [2]])], form: .places)
        )
      ]
    )
    #expect(ReportSample.mismatch(of: text(consultation), with: "consultation-order.txt") == nil)
  }

  @Test func `ballots by themselves become no measure`() {
    let text = text(SampleConsultation.consultation(measure: nil))
    #expect(
      text.hasPrefix("Ballots in evidence/public.csv\n20 ballots cast: 20 valid, 0 spoiled.\n")
    )
    #expect(!text.contains("What becomes of it"))
  }

  @Test func `one method cannot disagree`() {
    let text = text(SampleConsultation.consultation(), by: [.copeland])
    #expect(text.contains("\nThe order\n---------\n"))
    #expect(!text.contains("Where the methods disagree"))
  }

  @Test func `methods that cannot be used say why, once`() {
    let text = text(SampleConsultation.consultation(), by: [.approval, .netConcern])
    #expect(
      text.contains(
        """
        The order
        ---------
        None: no method could be used.
        - Approval cannot be used: the ballots hold no ticks.
        - Net concern cannot be used: the ballots hold no answers on a scale.

        """
      )
    )
    #expect(text.split(separator: "Approval cannot").count == 2)
  }

  @Test(arguments: [(20, "b.csv:21: nothing on it\n"), (22, "  and 2 more lines\n")])
  func `no more than twenty spoiled ballots are listed`(count: Int, end: String) {
    let ballots = SampleConsultation.ballots(spoiled: Self.spoiled(count))
    let text = text(SampleConsultation.consultation([SampleConsultation.group(ballots)]))
    #expect(text.contains("\n- \(count) ballots: nothing on it\n"))
    #expect(text.hasSuffix(end))
  }

  @Test func `no more than twenty pairs are listed`() {
    // Nine options one way round and the other: 36 pairs.
    let options = (1...9).map { "o\($0)" }
    let order = ConsultationOrder(
      method: .copeland,
      options: options,
      tiers: options.indices.map { [$0] }
    )
    let reverse = ConsultationOrder(
      method: .kemeny,
      options: options,
      tiers: options.indices.reversed().map { [$0] }
    )
    let count = ConsultationCount(
      options: options,
      orders: [order, reverse],
      groups: [],
      disagreements: [order, reverse].disagreements,
      settings: CountSettings()
    )
    let consultation = ConsultationResult(
      measure: nil,
      method: .copeland,
      becomes: .place,
      options: options.map { .init(id: $0, name: $0, candidate: nil, reason: nil) },
      groups: []
    )
    let text = ConsultationText().text(consultation, count)
    #expect(text.contains("- and 16 more pairs\n"))
    #expect(text.split(separator: "\n").filter { $0.contains("the other way round.") }.count == 20)
  }

  @Test func `shares that would tell small numbers are said to be left out`() {
    let ballots = SampleConsultation.ballots([
      .init([[0], [1], [2]], count: 7), .init([[1], [0]], count: 2),
    ])
    let consultation = SampleConsultation.consultation([SampleConsultation.group(ballots)])
    let text = text(consultation, by: [.plurality, .instantRunoff])
    #expect(
      text.contains(
        """
        A dash stands for a number of people below 5, or one that would give such a
          number away.
        Left out for the same reason: the numbers of Plurality and the rounds of Instant
          runoff.

        """
      )
    )
  }

  @Test func `without ballots nothing is said to count`() {
    let ballots = SampleConsultation.ballots([])
    let text = text(
      SampleConsultation.consultation(measure: nil, [SampleConsultation.group(ballots)])
    )
    #expect(text.contains("0 ballots cast: 0 valid, 0 spoiled.\n"))
    #expect(text.hasSuffix("None: no ballot was cast.\n"))
  }

  @Test(arguments: [1, 60, 79])
  func `no line is wider than the page`(width: Int) {
    let consultation = SampleConsultation.consultation(
      question: "Which of these things that worry some of us should come first in the new year?"
    )
    let writer = ConsultationText(width: width)
    let count = consultation.count(by: ConsultationMethod.all)
    let widest = writer.text(consultation, count).split(separator: "\n").map {
      Columns.count(String($0))
    }.max()
    #expect((widest ?? 0) <= writer.width)
  }
}
