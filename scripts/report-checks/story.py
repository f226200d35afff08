"""Plays a shipped story with the built programs: a service, laptops, and what people do on them."""

import json
import pathlib
import subprocess

ACCEPTED = (0, 3)  # done, and done but somebody has to look


class Refused(Exception):
    """A report that this recipient may not have; its text is the rule, or the code of the error."""


class NotYet(Exception):
    """A final report that has to wait."""


class Story:
    """One story, in a folder of its own. Everything in it is fictional."""

    def __init__(self, data, programs, folder, language="nl"):
        self.story = json.loads(pathlib.Path(data).read_text())
        self.programs, self.folder, self.language = programs, folder, language
        self.names, self.service = {}, None

    def __enter__(self):
        data = self.folder / "service"
        self.folder.mkdir(parents=True)
        self.service = subprocess.Popen(
            [self.programs / "samenop-server", "serve", "--practice", "--data", data,
             "--listen", "127.0.0.1:0"],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)  # fmt: skip
        url = json.loads(self.service.stdout.readline())["listening"]
        for device in self.story["devices"]:
            self._server("unit", "add", device["unit"], "--organisation", device["organisation"],
                         "--profile", self.story["profile"], "--data", data)  # fmt: skip
            code = self._server(
                "code", "new", "--unit", device["unit"], "--role", device["role"], "--data", data)
            self.laptop(
                device["device"], "init", "--organisation", device["organisation"], "--unit",
                device["unit"], "--role", device["role"], "--author", device["author"],
                "--profile", self.story["profile"], "--practice")  # fmt: skip
            self.laptop(device["device"], "enrol", url, "--code", code["code"])
        return self

    def __exit__(self, *_):
        self.service.terminate()
        self.service.wait()

    def play(self):
        """All steps, from the first to the last."""
        for step in self.story["steps"]:
            if "run" in step:
                words = [self._filled(word) for word in step["run"]]
                made = self.laptop(step["device"], *words, "--at", step["at"])
                if "as" in step:
                    self.names[step["as"]] = made.get("record") or made["entity"]["id"]
            elif "sync" in step:
                for device, at in zip(step["sync"], step["at"]):
                    self.laptop(device, "sync", "--at", at)
        self.end = [step["at"] for step in self.story["steps"] if "at" in step][-1]
        self.end = self.end if isinstance(self.end, str) else self.end[-1]

    def makers(self):
        """One laptop of each organisation: the last that the story names, the last first."""
        found = {device["organisation"]: device["device"] for device in self.story["devices"]}
        order = [device["device"] for device in self.story["devices"]]
        return sorted(found.values(), key=order.index, reverse=True)

    def report(self, device, recipient, form, path, *, final=False):
        """Writes a report to `path`; a practice store may do so without encryption."""
        result = self._run(
            self.programs / "samenop", "report", self.names["R"], "--for", recipient,
            *([] if final else ["--interim"]), "--format", form, "--out", path, "--at", self.end,
            *self._store(device), "--json", "--no-input")  # fmt: skip
        if result.returncode == 3:
            raise NotYet(recipient)
        if result.returncode in (65, 77):
            said = json.loads(result.stdout or result.stderr)["error"]
            raise Refused(said.get("details", {}).get("rule") or said["code"])
        if result.returncode != 0:
            raise SystemExit(f"report for {recipient} as {form}: {result.stderr.strip()}")

    def laptop(self, device, *words):
        result = self._run(self.programs / "samenop", *words, *self._store(device), "--json")
        if result.returncode not in ACCEPTED:
            raise SystemExit(f"{self.story['id']}: {' '.join(map(str, words[:3]))}: {result.stderr}")
        return json.loads(result.stdout) if result.stdout.startswith("{") else {}

    def _server(self, *words):
        result = self._run(self.programs / "samenop-server", *words, "--json")
        if result.returncode != 0:
            raise SystemExit(result.stderr)
        return json.loads(result.stdout)

    def _store(self, device):
        return ["--store", self.folder / device, "--lang", self.language]

    def _run(self, *words):
        return subprocess.run([str(word) for word in words], capture_output=True, text=True)

    def _filled(self, word):
        for name, value in self.names.items():
            word = word.replace("{" + name + "}", value)
        return word
