import Diagnostics
import Testing

@testable import PrecedenceCommand

@Suite struct ConsultWordingTests {
  private func text(_ finding: Finding) -> String { FindingRenderer().text(finding) }

  @Test func `an unknown method gets the nearest and the list`() {
    #expect(
      text(CommandWording.unknownMethod("kemney", ["borda", "kemeny"])) == """
        error[C011]: there is no method 'kemney'
          = did you mean 'kemeny'?
          = the methods are borda, kemeny

        """
    )
    #expect(
      text(CommandWording.unknownMethod("x", ["borda", "kemeny"])) == """
        error[C011]: there is no method 'x'
          = the methods are borda, kemeny

        """
    )
  }

  @Test func `an unknown rule gets the list`() {
    #expect(
      text(CommandWording.unknownUnrankedRule("half", ["zero", "modified"])) == """
        error[C012]: there is no rule 'half' for unranked options
          = the rules are zero, modified

        """
    )
  }

  @Test func `a form that a file by itself cannot have says which it can`() {
    #expect(
      text(CommandWording.unknownForm("rank", ["ranks", "order"])) == """
        error[C013]: a file of ballots by itself cannot have the form 'rank'
          = the forms are ranks, order; other files say themselves what they are

        """
    )
    #expect(
      text(CommandWording.unknownForm("places", [])) == """
        error[C013]: a file of ballots by itself cannot have the form 'places'
          = an order that was published is read through an assessment, which says where it stands

        """
    )
  }

  @Test func `steps agree in number`() {
    #expect(
      text(CommandWording.wrongSteps(1)) == """
        error[C014]: a scale cannot have 1 step
          = write a number from 2 to 100

        """
    )
    #expect(
      text(CommandWording.wrongSteps(0)).hasPrefix("error[C014]: a scale cannot have 0 steps")
    )
    #expect(
      text(CommandWording.unknownSteps()) == """
        error[C014]: the number of steps of the scale is not known
          = say how many there are, as in --steps 5

        """
    )
  }

  @Test func `an assessment without the consultation says which it has`() {
    #expect(
      text(CommandWording.noConsultation("a.yaml", nil, [])) == """
        error[C015]: 'a.yaml' has no consultation
          = write what was asked under 'consultation:', in the rules and in the assessment

        """
    )
    #expect(
      text(CommandWording.noConsultation("a.yaml", nil, ["fear", "worry"])) == """
        error[C015]: 'a.yaml' has several consultations
          = say which with --measure: fear, worry

        """
    )
    #expect(
      text(CommandWording.noConsultation("a.yaml", "wory", ["fear", "worry"])) == """
        error[C015]: 'a.yaml' has no consultation on 'wory'
          = did you mean 'worry'?

        """
    )
    #expect(
      text(CommandWording.noConsultation("a.yaml", "xyz", ["fear", "worry"])) == """
        error[C015]: 'a.yaml' has no consultation on 'xyz'
          = say which with --measure: fear, worry

        """
    )
  }

  @Test func `an option that means nothing is not passed over`() {
    #expect(
      text(CommandWording.idleOption("--form", to: "an assessment", hint: "leave it out")) == """
        error[C016]: '--form' means nothing to an assessment
          = leave it out

        """
    )
  }

  @Test func `rules ask nobody anything`() {
    #expect(
      text(CommandWording.rulesToConsult("r.yaml")) == """
        error[C010]: 'r.yaml' is a rules file, not an assessment
          = name an assessment that goes by it, or a file of ballots

        """
    )
  }
}
