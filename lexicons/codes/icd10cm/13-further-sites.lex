# Further sites of bone and joint disease: stress and pathological fractures, dead bone, transient synovitis, calcium in a bursa, gout.
# For orthopedics, rheumatology, sports medicine, oncology, emergency departments. The common sites stand in the other files of chapter 13.
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, M05-M12, M60-M94

# Fractures: the 7th character tells healing, as in chapter 19.
family Stress fracture of hand
  term stress fracture of hand | hand stress fracture | metacarpal stress fracture | stress fracture of metacarpal
  code M84.34{laterality: right=1 left=2 unspecified=3}{healing: *initial=A subsequent=D delayed-healing=G nonunion=K malunion=P sequela=S}  Stress fracture of {laterality} hand, {healing}
family Pathological fracture in tumor, arm
  term pathological fracture of radius due to metastasis | pathologic fracture of forearm due to tumor | pathological fracture of radius due to neoplasm
  code M84.53{laterality: right=3 left=4 unspecified=9}{healing: *initial=A subsequent=D delayed-healing=G nonunion=K malunion=P sequela=S}  Pathological fracture in neoplastic disease, {laterality} forearm, {healing}

# Dead bone.
family Avascular necrosis of carpus
  term avascular necrosis of scaphoid | scaphoid avascular necrosis | osteonecrosis of scaphoid | Preiser disease | avascular necrosis of carpus
  chronic
  code M87.03{laterality: right=7 left=8 unspecified=9}  Idiopathic aseptic necrosis of {laterality} carpus
  code M87.23{laterality: right=7 left=8 unspecified=9}  Osteonecrosis from earlier trauma, {laterality} carpus  when post traumatic/after fracture/due to trauma/nonunion

# Joints and bursae.
family Transient synovitis of other joints
  term transient synovitis of knee | transient synovitis of ankle | transient synovitis of shoulder | transient synovitis of elbow | transient synovitis of wrist
  code M67.3{site: shoulder=1 elbow=2 wrist=3 hand=4 knee=6 ankle=7}{laterality-9}  Transient synovitis, {laterality-9} {site}
  code M67.30  Transient synovitis, site not given
family Calcium deposit in bursa
  term calcific bursitis | calcium deposit in bursa | bursal calcification | calcification of bursa
  chronic
  code M71.40  Calcium deposit in bursa, site not given  needs site
  code M71.4{site: elbow=2 wrist=3 hand=4 hip=5 knee=6 ankle=7}{laterality-9}  Calcium deposit in bursa, {laterality-9} {site}
family Rheumatoid arthritis, other specified
  term rheumatoid arthritis with involvement of multiple organs
  chronic
  code M05.60  Rheumatoid arthritis with other organs involved, site not given  needs site
  code M05.69  Rheumatoid arthritis with other organs involved, several sites  when multiple sites/multiple joints
M05.09  Felty syndrome, several sites = Felty syndrome of multiple sites
M05.19  Rheumatoid lung disease with rheumatoid arthritis, several sites = rheumatoid lung disease of multiple sites
family Chronic drug-induced gout at a site
  term diuretic induced gout | drug induced gout | thiazide induced gout
  chronic
  code M10.20  Drug-induced gout, site not given  needs site
  code M1A.20X0  Chronic drug-induced gout without tophus, site not given  when chronic
  code M1A.2{site: shoulder=1 elbow=2 wrist=3 hand=4 hip=5 knee=6 ankle=7 foot=7}{laterality-9}0  Chronic drug-induced gout without tophus, {laterality-9} {site}  when chronic
  code M1A.2{site: shoulder=1 elbow=2 wrist=3 hand=4 hip=5 knee=6 ankle=7 foot=7}{laterality-9}1  Chronic drug-induced gout with tophi, {laterality-9} {site}  when tophus/tophi/tophaceous + chronic
family Chronic gout of kidney disease at a site
  term gout due to kidney disease | gout due to chronic kidney disease | gout due to renal impairment
  chronic
  code M10.30  Gout from kidney disease, site not given  needs site
  code M1A.3{site: shoulder=1 elbow=2 wrist=3 hand=4 hip=5 knee=6 ankle=7 foot=7}{laterality-9}0  Chronic gout from kidney disease without tophus, {laterality-9} {site}  when chronic
  code M1A.3{site: shoulder=1 elbow=2 wrist=3 hand=4 hip=5 knee=6 ankle=7 foot=7}{laterality-9}1  Chronic gout from kidney disease with tophi, {laterality-9} {site}  when tophus/tophi/tophaceous + chronic

# Spine.
M48.30  Traumatic spondylopathy, site not given = traumatic spondylopathy | Kummell disease | Kummel disease
