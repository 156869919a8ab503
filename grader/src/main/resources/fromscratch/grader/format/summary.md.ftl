<#assign signs = {"passed": "✓", "failed": "✗", "crashed": "✗", "timed-out": "✗", "forbidden": "✗", "broken": "✗", "not-judged": "–", "blocked": "…", "begun": "◐", "not-started": "○"}>
<#assign shown = 500>
# ${say("class.heading")}

${say("class.students", page.students)} · ${say("class.finished", page.finished)} · ${say("class.untouched", page.untouched)} · ${say("class.broken", page.broken)}<#if page.notJudged gt 0> · ${say("class.not-judged", page.notJudged)}</#if>
<#if page.students gt 0>

${say("class.half", page.half, page.maxScore)}

${block(histogram())}
<#if page.missed?has_content>

## ${say("class.missed")}

${say("class.missed.lead")}

| ${say("check")} | ${say("exercise")} | ${say("class.missed.count")} |
|:--|:--|--:|
<#list page.missed as missed>
| ${missed.statement} | ${missed.exercise} | ${missed.count} |
</#list>
</#if>

## ${say("class.table")}

| ${say("student")} | ${say("points.heading")} |<#list page.exercises as exercise> ${exercise.id} |</#list>
|:--|--:|<#list page.exercises as exercise>--:|</#list>
<#list page.rows[0..*shown] as row>
| ${row.student} | ${row.score!"–"} |<#list row.cells as cell> ${signs[cell.state]} ${cell.score!"–"}<#if cell.substituted>\*</#if> |</#list>
</#list>
<#if page.substituted>

${say("class.substituted")}
</#if>
<#if page.students gt shown>

${say("class.more", page.students - shown)}
</#if>
<#else>

${say("class.empty")}
</#if>

---

${say("class.seed")} ${code(page.run.seed?c)} · ${say("sandbox")} ${code(page.run.conditions.sandbox)} · ${say("version")} ${code(page.run.conditions.kitVersion)} · JDK ${code(page.run.conditions.jdk)} · ${say("solutions")} ${code(page.run.conditions.solutionsSha256!say("solutions.none"))}
<#function histogram>
<#local lines = []>
<#list page.histogram as bin>
<#local lines += [(bin.first + "–" + bin.last)?left_pad(8) + "  " + ""?left_pad((bin.share * 0.4)?round, "█") + " " + bin.count]>
</#list>
<#return lines?join("\n")>
</#function>
