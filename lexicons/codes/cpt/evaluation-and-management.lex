# Visits that need a level of decision making: found by number and in search; the level is a judgment, so no note is read for it.
# For coders who add a visit by hand in offices, wards and emergency departments.
# Code numbers only are CPT's (American Medical Association); every wording here is our own.
system CPT
source CPT code numbers as listed in CMS Addendum B and NCCI unit edits
kind procedure

# Terms name the level, as nobody dictates it in a note.
99202  Office visit, new patient, level 2 = level 2 office visit new patient
99203  Office visit, new patient, level 3 = level 3 office visit new patient
99204  Office visit, new patient, level 4 = level 4 office visit new patient
99205  Office visit, new patient, level 5 = level 5 office visit new patient
99211  Office visit, established patient, level 1 = level 1 office visit established patient
99212  Office visit, established patient, level 2 = level 2 office visit established patient
99213  Office visit, established patient, level 3 = level 3 office visit established patient
99214  Office visit, established patient, level 4 = level 4 office visit established patient
99215  Office visit, established patient, level 5 = level 5 office visit established patient
99221  Hospital admission day, level 1 = level 1 initial hospital care
99222  Hospital admission day, level 2 = level 2 initial hospital care
99223  Hospital admission day, level 3 = level 3 initial hospital care
99231  Hospital day after admission, level 1 = level 1 subsequent hospital care
99232  Hospital day after admission, level 2 = level 2 subsequent hospital care
99233  Hospital day after admission, level 3 = level 3 subsequent hospital care
99281  Emergency visit, level 1 = level 1 emergency department visit
99282  Emergency visit, level 2 = level 2 emergency department visit
99283  Emergency visit, level 3 = level 3 emergency department visit
99284  Emergency visit, level 4 = level 4 emergency department visit
99285  Emergency visit, level 5 = level 5 emergency department visit
