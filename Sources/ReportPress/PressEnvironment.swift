import Foundation

/// Where the private environment of the press stands: an interpreter, its packages, a choice of
/// fonts. `scripts/setup` makes it.
package struct PressEnvironment: Hashable, Sendable {
    /// Its folder.
    package let folder: String

    /// The environment in `folder`, whether it is there or not.
    package init(folder: String) {
        self.folder = folder
    }

    /// The environment that these variables name: `SAMENOP_PRESS`, else `samenop/press` in the
    /// folder for data of programs.
    package init(variables: [String: String]) {
        func named(_ name: String) -> String? {
            guard let value = variables[name], value.hasPrefix("/") else { return nil }
            return value
        }
        let data = named("XDG_DATA_HOME") ?? (named("HOME") ?? "") + "/.local/share"
        self.init(folder: named("SAMENOP_PRESS") ?? data + "/samenop/press")
    }

    /// The interpreter.
    package var interpreter: String { folder + "/bin/python" }
    /// The choice of fonts, in fontconfig's form.
    package var fonts: String { folder + "/fonts.conf" }

    /// What is missing, as paths; none when it is complete as far as can be seen from outside.
    package var missing: [String] {
        var missing: [String] = []
        if !FileManager.default.isExecutableFile(atPath: interpreter) {
            missing.append(interpreter)
        }
        if !FileManager.default.isReadableFile(atPath: fonts) { missing.append(fonts) }
        return missing
    }

    /// All that the program gets to see of the environment it is started from: nothing of the
    /// person's own.
    var variables: [String: String] {
        [
            "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "HOME": folder, "FONTCONFIG_FILE": fonts,
            "XDG_CACHE_HOME": folder + "/cache",
        ]
    }
}
