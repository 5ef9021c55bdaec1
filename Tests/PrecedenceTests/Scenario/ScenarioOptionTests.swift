import Diagnostics
import Precedence
import Testing

@Suite struct ScenarioOptionTests {
  @Test(
    arguments: [
      (ScenarioOption.set, "risk.concern=60", "risk.concern", "60"),
      (.set, " cuts.volume = [40, 200] ", "cuts.volume", "[40, 200]"),
      (.set, "when.rising=volume >= 5 and x = 3", "when.rising", "volume >= 5 and x = 3"),
      (.set, "balance@a==-5", "balance@a", "=-5"),
      (.off, "rising", "rising", "off"),
      (.on, "rising", "rising", "on"),
      (.missing, "concern=worst", "missing.concern", "worst"),
      (.without, "fires", "without.fires", "yes"),
    ]
  ) func `an argument is a change`(
    option: ScenarioOption,
    text: String,
    target: String,
    value: String
  ) throws {
    let read = ScenarioChange.read(text, as: option)
    #expect(try #require(read.value) == ScenarioChange(target: target, value: value))
    #expect(read.findings.isEmpty)
  }

  @Test func `the parts are placed in the argument`() throws {
    let change = try #require(ScenarioChange.read("risk.concern= 60", as: .set).value)
    #expect(change.targetPlace.description == "--set:1:1")
    #expect(change.valuePlace.description == "--set:1:15")
    let off = try #require(ScenarioChange.read("rising", as: .off).value)
    #expect(off.valuePlace.description == "--off:1:1")
  }

  @Test(
    arguments: [
      (
        ScenarioOption.set, "risk.concern",
        """
        error[S005]: 'risk.concern' does not say what to change it to
          --set:1:1
           |
         1 | risk.concern
           | ^^^^^^^^^^^^
           = write --set TARGET=VALUE, as in --set risk.concern=60

        """
      ),
      (
        .missing, "concern=",
        """
        error[S005]: 'concern' is changed to nothing
          --missing:1:1
           |
         1 | concern=
           | ^^^^^^^^
           = write --missing MEASURE=WORD, as in --missing concern=worst

        """
      ),
      (
        .set, "=60",
        """
        error[S005]: '--set' does not say what to change
          --set:1:1
           |
         1 | =60
           | ^^^
           = write --set TARGET=VALUE, as in --set risk.concern=60

        """
      ),
      (
        .without, "",
        """
        error[S005]: '--without' does not say what to change
          --without:1:1
          = write --without and the id of a candidate

        """
      ),
    ]
  ) func `an argument that says too little is refused`(
    option: ScenarioOption,
    text: String,
    expected: String
  ) {
    #expect(ScenarioSample.report(ScenarioChange.read(text, as: option)) == expected)
  }

  @Test func `every option has its name`() {
    let names = ScenarioOption.allCases.map(\.name)
    #expect(names == ["--set", "--off", "--on", "--missing", "--without"])
  }
}
