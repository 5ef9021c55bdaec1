// swift-tools-version: 6.2
import PackageDescription

// One target per stage of the pipeline; the arrows between them are the dependencies below, and
// the compiler refuses any other. `CONTRIBUTING.md` draws them.
let package = Package(
  name: "precedence",
  products: [
    .library(
      name: "Precedence",
      targets: [
        "Precedence", "Robustness", "Linting", "RulesTesting", "Authoring", "Consultation",
        "Reports", "Diagnostics",
      ]
    ),
    .executable(name: "precedence", targets: ["PrecedenceCommand"]),
  ],
  traits: [
    .trait(name: "Command", description: "The program 'precedence', with its argument parser."),
    .default(enabledTraits: ["Command"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .target(name: "Diagnostics"),
    .target(name: "PlainYAML", dependencies: ["Diagnostics"], exclude: ["README.md"]),
    // The C maths library holds rounding and square roots where a debug build does not inline them;
    // nothing else here would tell the linker of it.
    .target(
      name: "ScoringKernel",
      linkerSettings: [.linkedLibrary("m", .when(platforms: [.linux, .android]))]
    ),
    .target(name: "RulesFile", dependencies: ["Diagnostics", "PlainYAML", "ScoringKernel"]),
    .target(name: "Evidence", dependencies: ["Diagnostics"]),
    .target(name: "Consultation", dependencies: ["Diagnostics", "Evidence", "ScoringKernel"]),
    .target(
      name: "Precedence",
      dependencies: [
        "Diagnostics", "PlainYAML", "ScoringKernel", "RulesFile", "Evidence", "Consultation",
      ]
    ),
    .target(
      name: "Robustness",
      dependencies: ["Diagnostics", "Evidence", "Precedence", "RulesFile", "ScoringKernel"]
    ),
    .target(
      name: "Linting",
      dependencies: [
        "Diagnostics", "PlainYAML", "ScoringKernel", "RulesFile", "Evidence", "Consultation",
        "Precedence", "Robustness",
      ]
    ),
    .target(
      name: "RulesTesting",
      dependencies: [
        "Diagnostics", "PlainYAML", "ScoringKernel", "RulesFile", "Evidence", "Precedence",
        "Robustness",
      ]
    ),
    .target(
      name: "Authoring",
      dependencies: [
        "Diagnostics", "PlainYAML", "ScoringKernel", "RulesFile", "Consultation", "Precedence",
      ],
      resources: [.embedInCode("Starters")]
    ),
    .target(
      name: "Reports",
      dependencies: [
        "Diagnostics", "Consultation", "Precedence", "Robustness", "Linting", "RulesTesting",
      ],
      resources: [.embedInCode("Resources")]
    ),
    .executableTarget(
      name: "PrecedenceCommand",
      dependencies: [
        "Diagnostics",
        "Consultation",
        "Precedence",
        "Robustness",
        "Linting",
        "RulesTesting",
        "Authoring",
        "Reports",
        .product(
          name: "ArgumentParser",
          package: "swift-argument-parser",
          condition: .when(traits: ["Command"])
        ),
      ]
    ),
    .target(name: "TestSupport", path: "Tests/TestSupport"),
    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"]),
    .testTarget(
      name: "PlainYAMLTests",
      dependencies: ["PlainYAML", "Diagnostics", "TestSupport"]
    ),
    .testTarget(name: "ScoringKernelTests", dependencies: ["ScoringKernel"]),
    .testTarget(
      name: "RulesFileTests",
      dependencies: ["RulesFile", "Diagnostics", "PlainYAML", "ScoringKernel", "TestSupport"]
    ),
    .testTarget(name: "EvidenceTests", dependencies: ["Evidence", "Diagnostics"]),
    .testTarget(
      name: "ConsultationTests",
      dependencies: ["Consultation", "Diagnostics", "Evidence", "ScoringKernel", "TestSupport"]
    ),
    .testTarget(
      name: "PrecedenceTests",
      dependencies: [
        "Precedence", "Consultation", "Diagnostics", "Evidence", "PlainYAML", "RulesFile",
        "ScoringKernel",
        "TestSupport",
      ]
    ),
    .testTarget(
      name: "RobustnessTests",
      dependencies: [
        "Robustness", "Precedence", "Diagnostics", "RulesFile", "ScoringKernel", "TestSupport",
      ]
    ),
    .testTarget(
      name: "LintingTests",
      dependencies: [
        "Linting", "Precedence", "Robustness", "Diagnostics", "RulesFile", "ScoringKernel",
        "TestSupport",
      ]
    ),
    .testTarget(
      name: "RulesTestingTests",
      dependencies: [
        "RulesTesting", "Precedence", "Robustness", "Diagnostics", "RulesFile", "ScoringKernel",
        "TestSupport",
      ]
    ),
    .testTarget(
      name: "AuthoringTests",
      dependencies: [
        "Authoring", "Precedence", "Diagnostics", "PlainYAML", "RulesFile", "ScoringKernel",
        "TestSupport",
      ]
    ),
    .testTarget(
      name: "ReportsTests",
      dependencies: [
        "Reports", "Consultation", "Precedence", "Robustness", "Linting", "RulesTesting",
        "Diagnostics", "TestSupport",
      ]
    ),
    .testTarget(
      name: "CommandTests",
      dependencies: [
        "PrecedenceCommand",
        "Consultation",
        "Precedence",
        "Robustness",
        "Linting",
        "RulesTesting",
        "Authoring",
        "Reports",
        "Diagnostics",
        "TestSupport",
        .product(
          name: "ArgumentParser",
          package: "swift-argument-parser",
          condition: .when(traits: ["Command"])
        ),
      ]
    ),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
  ]
}
