import Diagnostics
import Testing

@testable import Linting

@Suite struct PoorDiscriminationTests {
  private func rules(ties: String = "[figure, other]", by: String = "risk") -> String {
    """
    format: 1
    name: Sample
    measures: {figure: {unit: crimes}, other: {unit: crimes}}
    criteria: {size: {measure: figure, cuts: [50, 250]}, other: {cuts: [1, 2, 3, 4]}}
    groups: {risk: {of: [size, other]}}
    ranking:
      by: \(by)
      ties: \(ties)

    """
  }

  @Test func `most candidates on one level`() throws {
    let sample = LintSample(
      rules(),
      "id,figure,other\na,60,0\nb,70,1\nc,80,2\nd,90,3\ne,10,4\n"
    )
    let found = try sample.report(.poorDiscrimination)
    #expect(
      found == """
        warning[R135]: 4 of 5 candidates are on the level 'Medium' of 'size', which decides nothing between 'a', 'b', 'c' and 1 more
          rules.yaml:4:12
          |
        4 | criteria: {size: {measure: figure, cuts: [50, 250]}, other: {cuts: [1, 2, 3, 4]}}
          |            ^^^^
          = set the cuts so that they part the candidates

        """
    )
  }

  @Test func `three of five are not most`() throws {
    let sample = LintSample(
      rules(),
      "id,figure,other\na,60,0\nb,70,1\nc,80,2\nd,300,3\ne,10,4\n"
    )
    #expect(try sample.messages(.poorDiscrimination) == [])
  }

  @Test func `an open top level that holds too much is said once`() throws {
    let sample = LintSample(
      rules(),
      "id,figure,other\na,300,0\nb,400,1\nc,800,2\nd,900,3\ne,10,4\n"
    )
    #expect(try sample.messages(.compressedRange).count == 1)
    #expect(try sample.messages(.poorDiscrimination) == [])
  }

  @Test func `few totals, parted by tie-breaks alone`() throws {
    let sample = LintSample(
      rules(),
      "id,figure,other\na,60,0\nb,70,0\nc,80,0\nd,300,3\ne,10,3\nf,20,3\n"
    )
    #expect(try sample.messages(.poorDiscrimination) == [])
    let few = LintSample(
      rules(),
      "id,figure,other\na,60,2\nb,70,2\nc,80,2\nd,301,0\ne,302,0\nf,303,0\n"
    )
    let found = try few.report(.poorDiscrimination)
    #expect(
      found == """
        warning[R135]: 6 candidates come to 2 different totals by 'risk': only 'figure' and 'other' part 'f', 'e' and 'd'
          rules.yaml:7:7
          |
        7 |   by: risk
          |       ^^^^
          = rank by something finer behind the first key, such as a group's number

        """
    )
  }

  @Test func `few totals that nothing parts`() throws {
    let few = LintSample(
      rules(ties: "other"),
      "id,figure,other\na,60,2\nb,70,2\nc,80,2\nd,10,4\ne,20,4\n"
    )
    let found = try few.messages(.poorDiscrimination)
    #expect(
      found == [
        "5 candidates come to 2 different totals by 'risk': nothing parts 'a', 'b' and 'c'"
      ]
    )
  }

  @Test func `four candidates are too few`() throws {
    let sample = LintSample(rules(), "id,figure,other\na,60,0\nb,70,0\nc,80,0\nd,90,0\n")
    #expect(try sample.messages(.poorDiscrimination) == [])
  }

  @Test func `candidates whose figures are missing are left aside`() throws {
    let lenient = rules().replacing("other: {unit: crimes}", with: "other: {unit: crimes, missing: neutral}")
    let sample = LintSample(lenient, "id,figure,other\na,60,\nb,70,\nc,300,\nd,10,\ne,20,1\n")
    #expect(try sample.messages(.poorDiscrimination) == [])
  }
}
