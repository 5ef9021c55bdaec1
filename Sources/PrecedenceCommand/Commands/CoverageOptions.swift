#if Command
  import ArgumentParser
  import Precedence

  /// What is asked of tests besides whether they pass.
  struct CoverageOptions: ParsableArguments {
    @Flag(
      help: """
        Counts the rules, levels, cells and missing values that tests reach, and names those that \
        none does.
        """
    )
    var coverage = false

    @Option(
      name: .customLong("min-coverage"),
      parsing: .unconditional,
      help: .init(
        "Fails below this share of what can be reached, in per cent.",
        valueName: "percent"
      )
    )
    var least: String?

    @Flag(
      help: """
        Moves every cut, weight, number, comparison, effect and cell a little, one at a time, and \
        lists the changes that no test notices.
        """
    )
    var mutate = false

    /// What is asked for; and what is wrong with it.
    var request: Checked<CoverageRequest> {
      CoverageRequest.read(showsCoverage: coverage, least: least, mutates: mutate)
    }
  }
#endif
