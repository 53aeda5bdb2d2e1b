# SPDX-License-Identifier: Apache-2.0
# Crossed random effects by lme4 (Bates et al. 2015), the measure of app/analysis/severity.h: Rscript severity.R
# writes the tables of marks and lme4.csv beside itself. R is no dependency of the tests, its output is kept.
suppressMessages(library(lme4))
exact <- function(x) sprintf("%.12g", x)

# Members of differing severity, each candidate marked by three to five of them, marks with one decimal.
set.seed(20260415)
candidates <- sprintf("c%02d", 1:40)
members <- sprintf("m%d", 1:8)
rows <- do.call(rbind, lapply(seq_along(candidates), function(i) {
  data.frame(candidate = candidates[i], member = sort(sample(members, sample(3:5, 1))))
}))
ability <- setNames(rnorm(40, 0, 8), candidates)
severity <- setNames(rnorm(8, 0, 4), members)
rows$mark <- round(70 + ability[rows$candidate] + severity[rows$member] + rnorm(nrow(rows), 0, 5), 1)

# The same panels with marks that owe nothing to the member: the member's variance is estimated as zero.
calm <- rows
calm$mark <- round(70 + ability[calm$candidate] + rnorm(nrow(calm), 0, 5), 1)
calm$mark <- round(calm$mark - ave(calm$mark - ave(calm$mark, calm$candidate), calm$member), 1)

# Penicillin (Davies and Goldsmith 1972, shipped with lme4): 24 plates crossed with 6 samples.
plates <- data.frame(candidate = paste0("plate", Penicillin$plate), member = paste0("sample", Penicillin$sample),
                     mark = Penicillin$diameter)

answers <- NULL
add <- function(set, figure, id, value, se = NA) {
  answers <<- rbind(answers, data.frame(set = set, figure = figure, id = id, value = exact(value),
                                        se = ifelse(is.na(se), "", exact(se))))
}
for (set in c("panels", "calm", "penicillin")) {
  data <- list(panels = rows, calm = calm, penicillin = plates)[[set]]
  write.csv(data, paste0(set, ".csv"), row.names = FALSE, quote = FALSE)
  fit <- lmer(mark ~ 1 + (1 | candidate) + (1 | member), data, REML = TRUE,
              control = lmerControl(optimizer = "bobyqa", optCtrl = list(rhoend = 1e-10), check.conv.singular = "ignore"))
  variance <- as.data.frame(VarCorr(fit))
  add(set, "mean", "", fixef(fit)[[1]])
  for (i in seq_len(nrow(variance))) add(set, "variance", variance$grp[i], variance$vcov[i])
  effects <- ranef(fit, condVar = TRUE)
  for (kind in c("candidate", "member")) {
    se <- sqrt(attr(effects[[kind]], "postVar")[1, 1, ])
    add(set, kind, rownames(effects[[kind]]), effects[[kind]][[1]], se)
  }
}
write.csv(answers, "lme4.csv", row.names = FALSE, quote = FALSE, na = "")
