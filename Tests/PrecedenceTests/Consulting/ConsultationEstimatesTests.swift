import Consultation
import Precedence
import Testing

@Suite struct ConsultationEstimatesTests {
  @Test func `each option has its number, candidates and others`() throws {
    let consultation = try ConsultationSample().consultation()
    let estimates = consultation.estimates
    #expect(estimates.count == consultation.options.count)
    #expect(estimates.allSatisfy { $0 != nil })
  }

  /// The ranking and the report may not come to different numbers.
  @Test func `the numbers are those of the ranking`() throws {
    let sample = ConsultationSample()
    let consultation = try sample.consultation()
    for (option, estimate) in zip(consultation.options, consultation.estimates) {
      guard let candidate = option.candidate else { continue }
      let measure = try sample.concern(candidate)
      let estimate = try #require(estimate)
      let value = try #require(measure.value)
      #expect(abs(value - 100 * estimate.value) < 1e-9)
      let low = try #require(measure.interval).lowerBound
      #expect(abs(low - 100 * (try #require(estimate.interval)).lowerBound) < 1e-6)
    }
  }

  @Test func `ballots by themselves become nothing`() throws {
    let files = MemoryFiles(["b.csv": "a,b\n1,2\n2,1\n"])
    let read = ConsultationResult.read(ballots: "b.csv", form: .ranks, from: files)
    let consultation = try #require(read.value)
    #expect(consultation.estimates == [nil, nil])
  }

  @Test func `an option that nobody ever says anything about has no number`() throws {
    var sample = ConsultationSample()
    let start = try #require(sample.assessment.firstRange(of: "      public:")).lowerBound
    let end = try #require(sample.assessment.firstRange(of: "candidates:")).lowerBound
    sample.assessment.replaceSubrange(
      start..<end,
      with: "      public: {file: evidence/public.csv, form: places, id: id, place: place}\n"
    )
    sample.rules = sample.rules.changing("top 2 share\n", to: "borda\n    becomes: place\n")
      .changing("    groups: {public: 60, forum: 40}\n", to: "")
      .changing("unit: percent", to: "unit: number")
    sample.publicBallots = "id,place\nburglary,1\nspeeding,2\n"
    let consultation = try sample.consultation()
    let known = zip(consultation.options, consultation.estimates).filter { $0.1 != nil }.map(\.0.id)
    #expect(known == ["burglary", "speeding"])
  }
}
