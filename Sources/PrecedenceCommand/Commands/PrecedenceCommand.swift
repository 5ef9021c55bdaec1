#if Command
  import ArgumentParser
  import Precedence

  /// The program `precedence` with its commands.
  struct PrecedenceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "precedence",
      abstract: "Ranks the priorities of a Community Safety Partnership by rules, and says why.",
      discussion: """
        Examples:
          precedence rank Examples/st-albans-2021
          precedence rank --rules Rules/simple/rules.yaml candidates.csv
          precedence explain Examples/st-albans-2021 domestic-abuse
          precedence why Examples/st-albans-2021 violent-crime domestic-abuse
          precedence what-if Examples/st-albans-2021 --set impact.concern=x2
          precedence compare last-year this-year
          precedence track Examples/st-albans-2008
          precedence check Rules Examples/st-albans-2021
          precedence test Rules
          precedence fmt Rules/simple/rules.yaml
          precedence consult Examples/north-herts-2008/ballots.yaml
          precedence sensitivity Examples/st-albans-2021
          precedence fit my-area --order burglary,arson=fraud,vehicle
          precedence matrix Examples/st-albans-2021 --format svg -o matrix.svg
          precedence report Examples/st-albans-2021 --format html -o report.html
          precedence record Examples/st-albans-2021 --bundle st-albans
          precedence verify st-albans/record.json
          precedence explain R031
          precedence schema rules -o rules.schema.json
          precedence init my-area

        Results go to the standard output, everything else to the standard error.

        Exit codes:
          0    done
          1    the answer is no: check found errors, a test failed, fit found no
               weights, verify found a change, fmt --check found a file that is not
               formatted
          2    the files cannot be used
          64   the arguments make no sense
          70   a fault of the program
          130  interrupted
        """,
      version: Engine.version,
      subcommands: [
        CheckCommand.self, TestCommand.self, FormatCommand.self, RankCommand.self,
        ExplainCommand.self, WhyCommand.self, WhatIfCommand.self, CompareCommand.self,
        SensitivityCommand.self, FitCommand.self, ConsultCommand.self, TrackCommand.self,
        MatrixCommand.self, ReportCommand.self, RecordCommand.self, VerifyCommand.self,
        SchemaCommand.self, InitCommand.self,
      ]
    )

    /// The words that may stand first.
    static let names = configuration.subcommands.compactMap { $0.configuration.commandName }
  }

  /// A command whose result is printed, or written to a file, in one of several forms.
  protocol OutputCommand: ParsableCommand {
    /// The formats to choose from.
    associatedtype Form: OfferedForm

    /// Where the result goes and in what form.
    var output: OutputOptions<Form> { get }
  }

  /// A command that comes to an outcome instead of printing.
  protocol OutcomeCommand: ParsableCommand {
    /// Does the work.
    ///
    /// - Parameter files: Where files come from.
    /// - Returns: What to print, and the exit code.
    func outcome(from files: CommandFiles) -> Outcome
  }

  /// A command that comes to an outcome with a result in one of several forms.
  protocol Subcommand: OutcomeCommand, OutputCommand {}

  extension OutputCommand {
    /// The file for the result; `nil` for the standard output.
    var path: String? { output.path }
  }
#endif
