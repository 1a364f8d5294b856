# Arteries and capillaries: aorta, limbs, kidneys, embolism, arteritis. Vascular surgery, imaging reports, offices, wards.
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, I70-I79, I96
chronic

family Peripheral vascular disease
  term peripheral vascular disease | =PVD | peripheral arterial disease | =PAD | peripheral artery disease | peripheral angiopathy | intermittent claudication | claudication | peripheral arteriopathy | peripheral vasculopathy | arteriopathy of lower limbs | lower extremity arterial disease | peripheral occlusive arterial disease | PAOD | arterial insufficiency + leg/legs/lower extremity/lower extremities | peripheral arterial occlusive disease | chronic ischemia of lower limbs | vascular disease + peripheral | arterial insufficiency of lower limbs | arterial insufficiency | vascular claudication | spasm of artery | peripheral vascular insufficiency | obliterating arteriopathy
  unless neurogenic/jaw/pseudoclaudication/vitreous/retina/retinal
  code I73.9  Peripheral vascular disease, unspecified
  # The index leads ischemia at rest, ulcer and gangrene of arteriosclerotic limbs to I70.2.
  code I70.209  Unspecified atherosclerosis of native arteries of extremities, unspecified extremity  when atherosclerosis/atherosclerotic/arteriosclerosis  absorbs I73.9

family Atherosclerosis of native arteries of the legs
  term atherosclerosis of native arteries | atherosclerosis of extremities | lower extremity atherosclerosis | arteriosclerosis obliterans | peripheral atherosclerosis | atherosclerotic peripheral vascular disease | atherosclerotic peripheral arterial disease | peripheral arteriosclerosis | atherosclerosis + leg/legs/lower extremity/lower extremities/femoral/popliteal/tibial/superficial femoral artery/SFA/extremity | atherosclerosis with claudication | femoropopliteal disease | femoral artery stenosis | SFA occlusion | SFA stenosis | superficial femoral artery occlusion | stenosis + superficial femoral artery/SFA/popliteal artery/femoral artery | occlusion + superficial femoral artery/SFA/popliteal artery/tibial artery | monckeberg sclerosis | atherosclerotic gangrene | peripheral arterial disease + rest pain/ulcer/gangrene/tissue loss | =PAD + rest pain/ulcer/gangrene/tissue loss | =PVD + rest pain/ulcer/gangrene/tissue loss | peripheral vascular disease + rest pain/ulcer/gangrene/tissue loss
  code I70.20{laterality: right=1 left=2 bilateral=3}  Unspecified atherosclerosis of native arteries of extremities, {laterality} leg  absorbs I73.9 I70.90
  code I70.209  Unspecified atherosclerosis of native arteries of extremities, unspecified extremity  needs laterality  absorbs I73.9 I70.90
  code I70.21{laterality: right=1 left=2 bilateral=3}  Atherosclerosis of native arteries of extremities with intermittent claudication, {laterality} leg  when claudication/~claudication  absorbs I73.9
  code I70.219  Atherosclerosis of native arteries of extremities with intermittent claudication, unspecified extremity  needs laterality  when claudication/~claudication  absorbs I73.9
  code I70.22{laterality: right=1 left=2 bilateral=3}  Atherosclerosis of native arteries of extremities with rest pain, {laterality} leg  when rest pain/~rest pain/critical limb ischemia/CLI/CLTI/chronic limb threatening ischemia/limb threatening ischemia/critical ischemia/rutherford 4  absorbs I73.9
  code I70.229  Atherosclerosis of native arteries of extremities with rest pain, unspecified extremity  needs laterality  when rest pain/~rest pain/critical limb ischemia/CLI/CLTI/chronic limb threatening ischemia/limb threatening ischemia/critical ischemia/rutherford 4  absorbs I73.9
  code I70.231  Atherosclerosis of native arteries of extremities of right leg with ulcer of thigh  when ulcer/ulceration/nonhealing wound/tissue loss/has:L97 + right + thigh  absorbs I73.9
  code I70.232  Atherosclerosis of native arteries of extremities of right leg with ulcer of calf  when ulcer/ulceration/nonhealing wound/tissue loss/has:L97 + right + calf  absorbs I73.9
  code I70.233  Atherosclerosis of native arteries of extremities of right leg with ulcer of ankle  when ulcer/ulceration/nonhealing wound/tissue loss/has:L97 + right + ankle  absorbs I73.9
  code I70.234  Atherosclerosis of native arteries of extremities of right leg with ulcer of heel and midfoot  when ulcer/ulceration/nonhealing wound/tissue loss/has:L97 + right + heel/midfoot/plantar  absorbs I73.9
  code I70.235  Atherosclerosis of native arteries of extremities of right leg with ulcer of other part of foot  when ulcer/ulceration/nonhealing wound/tissue loss/has:L97 + right + foot/toe/forefoot/toes  absorbs I73.9
  code I70.238  Atherosclerosis of native arteries of extremities of right leg with ulcer of other part of lower leg  when ulcer/ulceration/nonhealing wound/tissue loss/has:L97 + right + lower leg/shin/pretibial/leg  absorbs I73.9
  code I70.239  Atherosclerosis of native arteries of extremities of right leg with ulcer of unspecified site  needs site  when ulcer/ulceration/nonhealing wound/tissue loss/has:L97 + right  absorbs I73.9
  code I70.241  Atherosclerosis of native arteries of extremities of left leg with ulcer of thigh  when ulcer/ulceration/nonhealing wound/tissue loss/has:L97 + left + thigh  absorbs I73.9
  code I70.242  Atherosclerosis of native arteries of extremities of left leg with ulcer of calf  when ulcer/ulceration/nonhealing wound/tissue loss/has:L97 + left + calf  absorbs I73.9
  code I70.243  Atherosclerosis of native arteries of extremities of left leg with ulcer of ankle  when ulcer/ulceration/nonhealing wound/tissue loss/has:L97 + left + ankle  absorbs I73.9
  code I70.244  Atherosclerosis of native arteries of extremities of left leg with ulcer of heel and midfoot  when ulcer/ulceration/nonhealing wound/tissue loss/has:L97 + left + heel/midfoot/plantar  absorbs I73.9
  code I70.245  Atherosclerosis of native arteries of extremities of left leg with ulcer of other part of foot  when ulcer/ulceration/nonhealing wound/tissue loss/has:L97 + left + foot/toe/forefoot/toes  absorbs I73.9
  code I70.248  Atherosclerosis of native arteries of extremities of left leg with ulcer of other part of lower leg  when ulcer/ulceration/nonhealing wound/tissue loss/has:L97 + left + lower leg/shin/pretibial/leg  absorbs I73.9
  code I70.249  Atherosclerosis of native arteries of extremities of left leg with ulcer of unspecified site  needs site  when ulcer/ulceration/nonhealing wound/tissue loss/has:L97 + left  absorbs I73.9
  code I70.25  Atherosclerosis of native arteries of extremities of another extremity with ulcer  when ulcer/ulceration + arm/hand/finger  absorbs I73.9
  code I70.26{laterality: right=1 left=2 bilateral=3}  Atherosclerosis of native arteries of extremities with gangrene, {laterality} leg  when gangrene/~gangrene/rutherford 6  absorbs I73.9 I96
  code I70.269  Atherosclerosis of native arteries of extremities with gangrene, unspecified extremity  needs laterality  when gangrene/~gangrene/rutherford 6  absorbs I73.9 I96
  code I70.29{laterality: right=1 left=2 bilateral=3}  Other atherosclerosis of native arteries of extremities, {laterality} leg  when other atherosclerosis  absorbs I73.9
  code I70.299  Other atherosclerosis of native arteries of extremities, unspecified extremity  needs laterality  when other atherosclerosis  absorbs I73.9
  code I70.208  Unspecified atherosclerosis of native arteries of extremities, other extremity  when upper extremity/arm  absorbs I73.9
  code I70.218  Atherosclerosis of native arteries of extremities with intermittent claudication, other extremity  when claudication/~claudication + upper extremity/arm  absorbs I73.9
  code I70.228  Atherosclerosis of native arteries of extremities with rest pain, other extremity  when rest pain + upper extremity/arm/hand  absorbs I73.9
  code I70.268  Atherosclerosis of native arteries of extremities with gangrene, other extremity  when gangrene + upper extremity/arm/hand/finger  absorbs I73.9 I96

family Critical limb ischemia
  term critical limb ischemia | chronic limb threatening ischemia | CLTI | limb threatening ischemia | ischemic rest pain | critical leg ischemia | critical ischemia + limb/leg/foot/lower | rest pain + leg/foot/ischemic/limb | chronic critical ischemia of lower limb
  unless acute limb ischemia
  code I70.22{laterality: right=1 left=2 bilateral=3}  Atherosclerosis of native arteries of extremities with rest pain, {laterality} leg  absorbs I73.9
  code I70.229  Atherosclerosis of native arteries of extremities with rest pain, unspecified extremity  needs laterality  absorbs I73.9
  code I70.26{laterality: right=1 left=2 bilateral=3}  Atherosclerosis of native arteries of extremities with gangrene, {laterality} leg  when gangrene  absorbs I73.9 I96
  code I70.269  Atherosclerosis of native arteries of extremities with gangrene, unspecified extremity  needs laterality  when gangrene  absorbs I73.9 I96
  code I70.239  Atherosclerosis of native arteries of right leg with ulcer of unspecified site  needs site  when ulcer/tissue loss + right  absorbs I73.9
  code I70.249  Atherosclerosis of native arteries of left leg with ulcer of unspecified site  needs site  when ulcer/tissue loss + left  absorbs I73.9

family Atherosclerosis of a bypass graft of the leg
  term atherosclerosis of leg bypass graft | femoropopliteal graft stenosis | fem pop bypass stenosis | atherosclerosis + femoropopliteal bypass/fem pop bypass/leg bypass graft | stenosis + femoropopliteal bypass/fem pop bypass/fem distal bypass/femoral bypass graft | occluded fem pop bypass | leg bypass graft stenosis
  code I70.30{laterality: right=1 left=2 bilateral=3}  Unspecified atherosclerosis of unspecified bypass graft of extremities, {laterality} leg  absorbs I73.9 I70.90
  code I70.309  Unspecified atherosclerosis of unspecified bypass graft of extremities, unspecified extremity  needs laterality  absorbs I73.9 I70.90
  code I70.31{laterality: right=1 left=2 bilateral=3}  Atherosclerosis of unspecified bypass graft of extremities with intermittent claudication, {laterality} leg  when claudication/~claudication  absorbs I73.9
  code I70.319  Atherosclerosis of unspecified bypass graft of extremities with intermittent claudication, unspecified extremity  needs laterality  when claudication/~claudication  absorbs I73.9
  code I70.32{laterality: right=1 left=2 bilateral=3}  Atherosclerosis of unspecified bypass graft of extremities with rest pain, {laterality} leg  when rest pain/~rest pain/critical limb ischemia/CLI/CLTI/chronic limb threatening ischemia/limb threatening ischemia/critical ischemia/rutherford 4  absorbs I73.9
  code I70.329  Atherosclerosis of unspecified bypass graft of extremities with rest pain, unspecified extremity  needs laterality  when rest pain/~rest pain/critical limb ischemia/CLI/CLTI/chronic limb threatening ischemia/limb threatening ischemia/critical ischemia/rutherford 4  absorbs I73.9
  code I70.331  Atherosclerosis of unspecified bypass graft of extremities of right leg with ulcer of thigh  when ulcer/ulceration/nonhealing wound/tissue loss/has:L97 + right + thigh  absorbs I73.9
  code I70.332  Atherosclerosis of unspecified bypass graft of extremities of right leg with ulcer of calf  when ulcer/ulceration/nonhealing wound/tissue loss/has:L97 + right + calf  absorbs I73.9
  code I70.333  Atherosclerosis of unspecified bypass graft of extremities of right leg with ulcer of ankle  when ulcer/ulceration/nonhealing wound/tissue loss/has:L97 + right + ankle  absorbs I73.9
  code I70.334  Atherosclerosis of unspecified bypass graft of extremities of right leg with ulcer of heel and midfoot  when ulcer/ulceration/nonhealing wound/tissue loss/has:L97 + right + heel/midfoot/plantar  absorbs I73.9
  code I70.335  Atherosclerosis of unspecified bypass graft of extremities of right leg with ulcer of other part of foot  when ulcer/ulceration/nonhealing wound/tissue loss/has:L97 + right + foot/toe/forefoot/toes  absorbs I73.9
  code I70.338  Atherosclerosis of unspecified bypass graft of extremities of right leg with ulcer of other part of lower leg  when ulcer/ulceration/nonhealing wound/tissue loss/has:L97 + right + lower leg/shin/pretibial/leg  absorbs I73.9
  code I70.339  Atherosclerosis of unspecified bypass graft of extremities of right leg with ulcer of unspecified site  needs site  when ulcer/ulceration/nonhealing wound/tissue loss/has:L97 + right  absorbs I73.9
  code I70.341  Atherosclerosis of unspecified bypass graft of extremities of left leg with ulcer of thigh  when ulcer/ulceration/nonhealing wound/tissue loss/has:L97 + left + thigh  absorbs I73.9
  code I70.342  Atherosclerosis of unspecified bypass graft of extremities of left leg with ulcer of calf  when ulcer/ulceration/nonhealing wound/tissue loss/has:L97 + left + calf  absorbs I73.9
  code I70.343  Atherosclerosis of unspecified bypass graft of extremities of left leg with ulcer of ankle  when ulcer/ulceration/nonhealing wound/tissue loss/has:L97 + left + ankle  absorbs I73.9
  code I70.344  Atherosclerosis of unspecified bypass graft of extremities of left leg with ulcer of heel and midfoot  when ulcer/ulceration/nonhealing wound/tissue loss/has:L97 + left + heel/midfoot/plantar  absorbs I73.9
  code I70.345  Atherosclerosis of unspecified bypass graft of extremities of left leg with ulcer of other part of foot  when ulcer/ulceration/nonhealing wound/tissue loss/has:L97 + left + foot/toe/forefoot/toes  absorbs I73.9
  code I70.348  Atherosclerosis of unspecified bypass graft of extremities of left leg with ulcer of other part of lower leg  when ulcer/ulceration/nonhealing wound/tissue loss/has:L97 + left + lower leg/shin/pretibial/leg  absorbs I73.9
  code I70.349  Atherosclerosis of unspecified bypass graft of extremities of left leg with ulcer of unspecified site  needs site  when ulcer/ulceration/nonhealing wound/tissue loss/has:L97 + left  absorbs I73.9
  code I70.35  Atherosclerosis of unspecified bypass graft of extremities of another extremity with ulcer  when ulcer/ulceration + arm/hand/finger  absorbs I73.9
  code I70.36{laterality: right=1 left=2 bilateral=3}  Atherosclerosis of unspecified bypass graft of extremities with gangrene, {laterality} leg  when gangrene/~gangrene/rutherford 6  absorbs I73.9 I96
  code I70.369  Atherosclerosis of unspecified bypass graft of extremities with gangrene, unspecified extremity  needs laterality  when gangrene/~gangrene/rutherford 6  absorbs I73.9 I96
  code I70.39{laterality: right=1 left=2 bilateral=3}  Other atherosclerosis of unspecified bypass graft of extremities, {laterality} leg  when other atherosclerosis  absorbs I73.9
  code I70.399  Other atherosclerosis of unspecified bypass graft of extremities, unspecified extremity  needs laterality  when other atherosclerosis  absorbs I73.9
  code I70.308  Unspecified atherosclerosis of unspecified bypass graft of extremities, other extremity  when upper extremity/arm  absorbs I73.9
  code I70.318  Atherosclerosis of unspecified bypass graft of extremities with intermittent claudication, other extremity  when claudication/~claudication + upper extremity/arm  absorbs I73.9
  code I70.328  Atherosclerosis of unspecified bypass graft of extremities with rest pain, other extremity  when rest pain + upper extremity/arm/hand  absorbs I73.9
  code I70.368  Atherosclerosis of unspecified bypass graft of extremities with gangrene, other extremity  when gangrene + upper extremity/arm/hand/finger  absorbs I73.9 I96

family Atherosclerosis of a vein bypass graft of the leg
  term leg vein bypass graft stenosis | vein graft stenosis + leg/femoral/popliteal/tibial/lower extremity | atherosclerosis of autologous vein bypass graft | stenosis + femoropopliteal vein graft/fem pop vein bypass/leg vein graft
  code I70.40{laterality: right=1 left=2 bilateral=3}  Unspecified atherosclerosis of autologous vein bypass graft of extremities, {laterality} leg  absorbs I73.9 I70.90
  code I70.409  Unspecified atherosclerosis of autologous vein bypass graft of extremities, unspecified extremity  needs laterality  absorbs I73.9 I70.90
  code I70.41{laterality: right=1 left=2 bilateral=3}  Atherosclerosis of autologous vein bypass graft of extremities with intermittent claudication, {laterality} leg  when claudication/~claudication  absorbs I73.9
  code I70.419  Atherosclerosis of autologous vein bypass graft of extremities with intermittent claudication, unspecified extremity  needs laterality  when claudication/~claudication  absorbs I73.9
  code I70.42{laterality: right=1 left=2 bilateral=3}  Atherosclerosis of autologous vein bypass graft of extremities with rest pain, {laterality} leg  when rest pain/~rest pain/critical limb ischemia/CLI/CLTI/chronic limb threatening ischemia/limb threatening ischemia/critical ischemia/rutherford 4  absorbs I73.9
  code I70.429  Atherosclerosis of autologous vein bypass graft of extremities with rest pain, unspecified extremity  needs laterality  when rest pain/~rest pain/critical limb ischemia/CLI/CLTI/chronic limb threatening ischemia/limb threatening ischemia/critical ischemia/rutherford 4  absorbs I73.9
  code I70.431  Atherosclerosis of autologous vein bypass graft of extremities of right leg with ulcer of thigh  when ulcer/ulceration/nonhealing wound/tissue loss/has:L97 + right + thigh  absorbs I73.9
  code I70.432  Atherosclerosis of autologous vein bypass graft of extremities of right leg with ulcer of calf  when ulcer/ulceration/nonhealing wound/tissue loss/has:L97 + right + calf  absorbs I73.9
  code I70.433  Atherosclerosis of autologous vein bypass graft of extremities of right leg with ulcer of ankle  when ulcer/ulceration/nonhealing wound/tissue loss/has:L97 + right + ankle  absorbs I73.9
  code I70.434  Atherosclerosis of autologous vein bypass graft of extremities of right leg with ulcer of heel and midfoot  when ulcer/ulceration/nonhealing wound/tissue loss/has:L97 + right + heel/midfoot/plantar  absorbs I73.9
  code I70.435  Atherosclerosis of autologous vein bypass graft of extremities of right leg with ulcer of other part of foot  when ulcer/ulceration/nonhealing wound/tissue loss/has:L97 + right + foot/toe/forefoot/toes  absorbs I73.9
  code I70.438  Atherosclerosis of autologous vein bypass graft of extremities of right leg with ulcer of other part of lower leg  when ulcer/ulceration/nonhealing wound/tissue loss/has:L97 + right + lower leg/shin/pretibial/leg  absorbs I73.9
  code I70.439  Atherosclerosis of autologous vein bypass graft of extremities of right leg with ulcer of unspecified site  needs site  when ulcer/ulceration/nonhealing wound/tissue loss/has:L97 + right  absorbs I73.9
  code I70.441  Atherosclerosis of autologous vein bypass graft of extremities of left leg with ulcer of thigh  when ulcer/ulceration/nonhealing wound/tissue loss/has:L97 + left + thigh  absorbs I73.9
  code I70.442  Atherosclerosis of autologous vein bypass graft of extremities of left leg with ulcer of calf  when ulcer/ulceration/nonhealing wound/tissue loss/has:L97 + left + calf  absorbs I73.9
  code I70.443  Atherosclerosis of autologous vein bypass graft of extremities of left leg with ulcer of ankle  when ulcer/ulceration/nonhealing wound/tissue loss/has:L97 + left + ankle  absorbs I73.9
  code I70.444  Atherosclerosis of autologous vein bypass graft of extremities of left leg with ulcer of heel and midfoot  when ulcer/ulceration/nonhealing wound/tissue loss/has:L97 + left + heel/midfoot/plantar  absorbs I73.9
  code I70.445  Atherosclerosis of autologous vein bypass graft of extremities of left leg with ulcer of other part of foot  when ulcer/ulceration/nonhealing wound/tissue loss/has:L97 + left + foot/toe/forefoot/toes  absorbs I73.9
  code I70.448  Atherosclerosis of autologous vein bypass graft of extremities of left leg with ulcer of other part of lower leg  when ulcer/ulceration/nonhealing wound/tissue loss/has:L97 + left + lower leg/shin/pretibial/leg  absorbs I73.9
  code I70.449  Atherosclerosis of autologous vein bypass graft of extremities of left leg with ulcer of unspecified site  needs site  when ulcer/ulceration/nonhealing wound/tissue loss/has:L97 + left  absorbs I73.9
  code I70.45  Atherosclerosis of autologous vein bypass graft of extremities of another extremity with ulcer  when ulcer/ulceration + arm/hand/finger  absorbs I73.9
  code I70.46{laterality: right=1 left=2 bilateral=3}  Atherosclerosis of autologous vein bypass graft of extremities with gangrene, {laterality} leg  when gangrene/~gangrene/rutherford 6  absorbs I73.9 I96
  code I70.469  Atherosclerosis of autologous vein bypass graft of extremities with gangrene, unspecified extremity  needs laterality  when gangrene/~gangrene/rutherford 6  absorbs I73.9 I96
  code I70.49{laterality: right=1 left=2 bilateral=3}  Other atherosclerosis of autologous vein bypass graft of extremities, {laterality} leg  when other atherosclerosis  absorbs I73.9
  code I70.499  Other atherosclerosis of autologous vein bypass graft of extremities, unspecified extremity  needs laterality  when other atherosclerosis  absorbs I73.9
  code I70.408  Unspecified atherosclerosis of autologous vein bypass graft of extremities, other extremity  when upper extremity/arm  absorbs I73.9
  code I70.418  Atherosclerosis of autologous vein bypass graft of extremities with intermittent claudication, other extremity  when claudication/~claudication + upper extremity/arm  absorbs I73.9
  code I70.428  Atherosclerosis of autologous vein bypass graft of extremities with rest pain, other extremity  when rest pain + upper extremity/arm/hand  absorbs I73.9
  code I70.468  Atherosclerosis of autologous vein bypass graft of extremities with gangrene, other extremity  when gangrene + upper extremity/arm/hand/finger  absorbs I73.9 I96

family Atherosclerosis of a nonbiological bypass graft of the leg
  term PTFE graft stenosis + leg/femoral/popliteal/tibial | prosthetic leg bypass graft stenosis | stenosis + PTFE bypass/prosthetic bypass/dacron bypass | atherosclerosis of nonbiological bypass graft
  code I70.60{laterality: right=1 left=2 bilateral=3}  Unspecified atherosclerosis of nonbiological bypass graft of extremities, {laterality} leg  absorbs I73.9 I70.90
  code I70.609  Unspecified atherosclerosis of nonbiological bypass graft of extremities, unspecified extremity  needs laterality  absorbs I73.9 I70.90
  code I70.61{laterality: right=1 left=2 bilateral=3}  Atherosclerosis of nonbiological bypass graft of extremities with intermittent claudication, {laterality} leg  when claudication/~claudication  absorbs I73.9
  code I70.619  Atherosclerosis of nonbiological bypass graft of extremities with intermittent claudication, unspecified extremity  needs laterality  when claudication/~claudication  absorbs I73.9
  code I70.62{laterality: right=1 left=2 bilateral=3}  Atherosclerosis of nonbiological bypass graft of extremities with rest pain, {laterality} leg  when rest pain/~rest pain/critical limb ischemia/CLI/CLTI/chronic limb threatening ischemia/limb threatening ischemia/critical ischemia/rutherford 4  absorbs I73.9
  code I70.629  Atherosclerosis of nonbiological bypass graft of extremities with rest pain, unspecified extremity  needs laterality  when rest pain/~rest pain/critical limb ischemia/CLI/CLTI/chronic limb threatening ischemia/limb threatening ischemia/critical ischemia/rutherford 4  absorbs I73.9
  code I70.631  Atherosclerosis of nonbiological bypass graft of extremities of right leg with ulcer of thigh  when ulcer/ulceration/nonhealing wound/tissue loss/has:L97 + right + thigh  absorbs I73.9
  code I70.632  Atherosclerosis of nonbiological bypass graft of extremities of right leg with ulcer of calf  when ulcer/ulceration/nonhealing wound/tissue loss/has:L97 + right + calf  absorbs I73.9
  code I70.633  Atherosclerosis of nonbiological bypass graft of extremities of right leg with ulcer of ankle  when ulcer/ulceration/nonhealing wound/tissue loss/has:L97 + right + ankle  absorbs I73.9
  code I70.634  Atherosclerosis of nonbiological bypass graft of extremities of right leg with ulcer of heel and midfoot  when ulcer/ulceration/nonhealing wound/tissue loss/has:L97 + right + heel/midfoot/plantar  absorbs I73.9
  code I70.635  Atherosclerosis of nonbiological bypass graft of extremities of right leg with ulcer of other part of foot  when ulcer/ulceration/nonhealing wound/tissue loss/has:L97 + right + foot/toe/forefoot/toes  absorbs I73.9
  code I70.638  Atherosclerosis of nonbiological bypass graft of extremities of right leg with ulcer of other part of lower leg  when ulcer/ulceration/nonhealing wound/tissue loss/has:L97 + right + lower leg/shin/pretibial/leg  absorbs I73.9
  code I70.639  Atherosclerosis of nonbiological bypass graft of extremities of right leg with ulcer of unspecified site  needs site  when ulcer/ulceration/nonhealing wound/tissue loss/has:L97 + right  absorbs I73.9
  code I70.641  Atherosclerosis of nonbiological bypass graft of extremities of left leg with ulcer of thigh  when ulcer/ulceration/nonhealing wound/tissue loss/has:L97 + left + thigh  absorbs I73.9
  code I70.642  Atherosclerosis of nonbiological bypass graft of extremities of left leg with ulcer of calf  when ulcer/ulceration/nonhealing wound/tissue loss/has:L97 + left + calf  absorbs I73.9
  code I70.643  Atherosclerosis of nonbiological bypass graft of extremities of left leg with ulcer of ankle  when ulcer/ulceration/nonhealing wound/tissue loss/has:L97 + left + ankle  absorbs I73.9
  code I70.644  Atherosclerosis of nonbiological bypass graft of extremities of left leg with ulcer of heel and midfoot  when ulcer/ulceration/nonhealing wound/tissue loss/has:L97 + left + heel/midfoot/plantar  absorbs I73.9
  code I70.645  Atherosclerosis of nonbiological bypass graft of extremities of left leg with ulcer of other part of foot  when ulcer/ulceration/nonhealing wound/tissue loss/has:L97 + left + foot/toe/forefoot/toes  absorbs I73.9
  code I70.648  Atherosclerosis of nonbiological bypass graft of extremities of left leg with ulcer of other part of lower leg  when ulcer/ulceration/nonhealing wound/tissue loss/has:L97 + left + lower leg/shin/pretibial/leg  absorbs I73.9
  code I70.649  Atherosclerosis of nonbiological bypass graft of extremities of left leg with ulcer of unspecified site  needs site  when ulcer/ulceration/nonhealing wound/tissue loss/has:L97 + left  absorbs I73.9
  code I70.65  Atherosclerosis of nonbiological bypass graft of extremities of another extremity with ulcer  when ulcer/ulceration + arm/hand/finger  absorbs I73.9
  code I70.66{laterality: right=1 left=2 bilateral=3}  Atherosclerosis of nonbiological bypass graft of extremities with gangrene, {laterality} leg  when gangrene/~gangrene/rutherford 6  absorbs I73.9 I96
  code I70.669  Atherosclerosis of nonbiological bypass graft of extremities with gangrene, unspecified extremity  needs laterality  when gangrene/~gangrene/rutherford 6  absorbs I73.9 I96
  code I70.69{laterality: right=1 left=2 bilateral=3}  Other atherosclerosis of nonbiological bypass graft of extremities, {laterality} leg  when other atherosclerosis  absorbs I73.9
  code I70.699  Other atherosclerosis of nonbiological bypass graft of extremities, unspecified extremity  needs laterality  when other atherosclerosis  absorbs I73.9
  code I70.608  Unspecified atherosclerosis of nonbiological bypass graft of extremities, other extremity  when upper extremity/arm  absorbs I73.9
  code I70.618  Atherosclerosis of nonbiological bypass graft of extremities with intermittent claudication, other extremity  when claudication/~claudication + upper extremity/arm  absorbs I73.9
  code I70.628  Atherosclerosis of nonbiological bypass graft of extremities with rest pain, other extremity  when rest pain + upper extremity/arm/hand  absorbs I73.9
  code I70.668  Atherosclerosis of nonbiological bypass graft of extremities with gangrene, other extremity  when gangrene + upper extremity/arm/hand/finger  absorbs I73.9 I96

I70.0  Atherosclerosis of aorta = aortic atherosclerosis | atherosclerosis of aorta | aortic calcification | aortic calcifications | atherosclerotic aorta | calcified aorta | aortic plaque | aortic atheroma | atheromatous aorta | atherosclerosis + aorta/aortic/aortic arch/thoracic aorta/abdominal aorta | calcification + aorta/aortic arch/thoracic aorta/abdominal aorta/aortic knob | tortuous calcified aorta | atheroma + aorta/aortic arch | atherosclerotic calcification + aorta | aortic arteriosclerosis | aortoiliac atherosclerosis | aortoiliac occlusive disease | aortic atheromatosis | leriche syndrome | atheromatosis + aorta
I70.1  Atherosclerosis of renal artery = renal artery stenosis | renal artery atherosclerosis | RAS renal | atherosclerotic renal artery stenosis | renal artery occlusive disease | stenosis + renal artery/renal arteries | renovascular disease | ischemic nephropathy | bilateral renal artery stenosis
  unless fibromuscular/transplant
I70.8  Atherosclerosis of other arteries = iliac artery stenosis | iliac stenosis | subclavian atherosclerosis | iliac atherosclerosis | atherosclerosis + iliac/subclavian/mesenteric/celiac | stenosis + iliac artery/common iliac | iliac artery disease | penile artery atherosclerosis | iliac artery calcification
I70.90  Atherosclerosis, unspecified  needs site = atherosclerosis | arteriosclerosis | atherosclerotic disease | atheromatosis | vascular calcifications | atherosclerotic vascular disease | atherosclerotic calcifications | arterial calcifications | vascular calcification | hardening of arteries | atheromatous disease | atheroma plaques | atheromatous plaques | arterial calcification
I70.91  Generalized atherosclerosis = generalized atherosclerosis | diffuse atherosclerosis | severe diffuse atherosclerosis | diffuse atherosclerotic disease
I70.92  Chronic total occlusion of artery of the extremities = chronic total occlusion of artery of extremity | chronic total occlusion + SFA/femoral/popliteal/tibial/leg/superficial femoral/iliac | CTO + SFA/femoral/popliteal

family Aortic dissection
  term aortic dissection | dissection of aorta | dissecting aortic aneurysm | dissecting aneurysm of aorta | dissection + aorta/aortic/aortic arch/ascending aorta/descending aorta/thoracic aorta/abdominal aorta | stanford type A dissection | stanford type B dissection | type A dissection | type B dissection | type A aortic dissection | type B aortic dissection | acute aortic syndrome | aortic intramural hematoma | dissecting aneurysm | debakey dissection | intramural hematoma + aorta/aortic
  not-chronic
  family-history Z82.49  Family history of ischemic heart disease and other circulatory disease
  code I71.00  Dissection of unspecified site of aorta  needs site
  code I71.010  Dissection of ascending aorta  when ascending/type A/stanford A/debakey type ii/root
  code I71.011  Dissection of aortic arch  when arch
  code I71.012  Dissection of descending thoracic aorta  when descending/type B/stanford B
  code I71.019  Dissection of thoracic aorta, unspecified  when thoracic
  code I71.02  Dissection of abdominal aorta  when abdominal/infrarenal
  code I71.03  Dissection of thoracoabdominal aorta  when thoracoabdominal/thoracic and abdominal/debakey type i

family Abdominal aortic aneurysm
  term abdominal aortic aneurysm | AAA | abdominal aneurysm | aneurysm of abdominal aorta | aneurysm + abdominal aorta/infrarenal aorta/juxtarenal/pararenal/infrarenal/aortoiliac | infrarenal abdominal aortic aneurysm | infrarenal aortic aneurysm | aortic aneurysm + abdominal/infrarenal
  family-history Z82.49  Family history of ischemic heart disease and other circulatory disease
  code I71.40  Abdominal aortic aneurysm without rupture, unspecified  needs site  absorbs I71.9
  code I71.41  Pararenal abdominal aortic aneurysm without rupture  when pararenal/suprarenal  absorbs I71.9
  code I71.42  Juxtarenal abdominal aortic aneurysm without rupture  when juxtarenal  absorbs I71.9
  code I71.43  Infrarenal abdominal aortic aneurysm without rupture  when infrarenal  absorbs I71.9
  code I71.30  Abdominal aortic aneurysm, ruptured, unspecified  needs site  when ruptured/rupture  absorbs I71.9
  code I71.31  Pararenal abdominal aortic aneurysm, ruptured  when ruptured/rupture + pararenal/suprarenal  absorbs I71.9
  code I71.32  Juxtarenal abdominal aortic aneurysm, ruptured  when ruptured/rupture + juxtarenal  absorbs I71.9
  code I71.33  Infrarenal abdominal aortic aneurysm, ruptured  when ruptured/rupture + infrarenal  absorbs I71.9

family Thoracic aortic aneurysm
  term thoracic aortic aneurysm | TAA | aneurysm of thoracic aorta | ascending aortic aneurysm | aneurysm of ascending aorta | aortic root aneurysm | descending thoracic aortic aneurysm | aortic arch aneurysm | aneurysm + thoracic aorta/ascending aorta/aortic arch/descending aorta/descending thoracic aorta/aortic root/ascending thoracic aorta | aneurysmal + ascending aorta/aortic root | thoracic aneurysm | ascending aneurysm | aortic aneurysm + thoracic/ascending/arch/descending/root
  unless aneurysm repair/aneurysm repaired/repair of
  family-history Z82.49  Family history of ischemic heart disease and other circulatory disease
  code I71.20  Thoracic aortic aneurysm without rupture, unspecified  needs site  absorbs I71.9
  code I71.21  Aneurysm of ascending aorta without rupture  when ascending/root  absorbs I71.9
  code I71.22  Aneurysm of aortic arch without rupture  when arch  absorbs I71.9
  code I71.23  Aneurysm of descending thoracic aorta without rupture  when descending  absorbs I71.9
  code I71.10  Thoracic aortic aneurysm, ruptured, unspecified  needs site  when ruptured/rupture  absorbs I71.9
  code I71.11  Aneurysm of ascending aorta, ruptured  when ruptured/rupture + ascending/root  absorbs I71.9
  code I71.12  Aneurysm of aortic arch, ruptured  when ruptured/rupture + arch  absorbs I71.9
  code I71.13  Aneurysm of descending thoracic aorta, ruptured  when ruptured/rupture + descending  absorbs I71.9

family Thoracoabdominal aortic aneurysm
  term thoracoabdominal aortic aneurysm | thoracoabdominal aneurysm | TAAA | aneurysm + thoracoabdominal/thoracoabdominal aorta
  code I71.60  Thoracoabdominal aortic aneurysm without rupture, unspecified  needs site  absorbs I71.9
  code I71.61  Supraceliac thoracoabdominal aortic aneurysm without rupture  when supraceliac  absorbs I71.9
  code I71.62  Paravisceral thoracoabdominal aortic aneurysm without rupture  when paravisceral  absorbs I71.9
  code I71.50  Thoracoabdominal aortic aneurysm, ruptured, unspecified  needs site  when ruptured/rupture  absorbs I71.9
  code I71.51  Supraceliac thoracoabdominal aortic aneurysm, ruptured  when ruptured/rupture + supraceliac  absorbs I71.9
  code I71.52  Paravisceral thoracoabdominal aortic aneurysm, ruptured  when ruptured/rupture + paravisceral  absorbs I71.9

family Aortic aneurysm
  term aortic aneurysm | aneurysm of aorta | aneurysm + aorta | dilatation of aorta with aneurysm | hyaline necrosis of aorta
  family-history Z82.49  Family history of ischemic heart disease and other circulatory disease
  code I71.9  Aortic aneurysm of unspecified site without rupture  needs site
  code I71.8  Aortic aneurysm of unspecified site, ruptured  when ruptured/rupture

family Aneurysm of another artery
  term aneurysm | arterial aneurysm | pseudoaneurysm | false aneurysm | aneurysms | aneurysmal dilatation | arterial pseudoaneurysm
  unless aneurysmal bone cyst/aneurysmal cyst/cerebral/intracranial/brain/ventricular/aorta/aortic/coronary/atrial septal/communicating/berry/MCA/basilar/no aneurysm
  code I72.9  Aneurysm of unspecified site  needs site
  code I72.0  Aneurysm of carotid artery  when carotid/extracranial carotid/internal carotid
  code I72.1  Aneurysm of artery of upper extremity  when brachial/radial artery/ulnar artery/axillary artery/arm/upper extremity
  code I72.2  Aneurysm of renal artery  when renal artery/renal
  code I72.3  Aneurysm of iliac artery  when iliac
  code I72.4  Aneurysm of artery of lower extremity  when femoral/popliteal/leg/lower extremity/groin
  code I72.5  Aneurysm of other precerebral artery  when innominate/brachiocephalic
  code I72.6  Aneurysm of vertebral artery  when vertebral
  code I72.8  Aneurysm of other specified artery  when splenic artery/splenic/hepatic artery/mesenteric/subclavian/celiac/gastroduodenal/visceral/pancreaticoduodenal
I72.2  Aneurysm of renal artery = renal artery aneurysm | renal artery pseudoaneurysm | renal pseudoaneurysm
I72.3  Aneurysm of iliac artery = iliac artery aneurysm | iliac aneurysm | common iliac aneurysm | common iliac artery aneurysm
I72.4  Aneurysm of artery of lower extremity = popliteal artery aneurysm | popliteal aneurysm | femoral artery aneurysm | femoral pseudoaneurysm | femoral artery pseudoaneurysm | groin pseudoaneurysm
I72.8  Aneurysm of other specified artery = splenic artery aneurysm | hepatic artery aneurysm | subclavian artery aneurysm | celiac artery aneurysm | visceral artery aneurysm | hepatic artery pseudoaneurysm | splenic artery pseudoaneurysm

family Raynaud syndrome
  term raynaud syndrome | raynaud's | raynaud phenomenon | raynaud disease | raynaud's phenomenon | raynauds
  code I73.00  Raynaud syndrome without gangrene
  code I73.01  Raynaud syndrome with gangrene  when gangrene/has:I96  absorbs I96
I73.1  Thromboangiitis obliterans (Buerger disease) = thromboangiitis obliterans | buerger disease | buerger's disease
I73.81  Erythromelalgia = erythromelalgia | erythermalgia
I73.89  Other specified peripheral vascular disease = acrocyanosis | acroparesthesia | erythrocyanosis | blue toe phenomenon vasospastic
  not-chronic

family Arterial embolism or thrombosis
  term arterial embolism | arterial thrombosis | acute limb ischemia | arterial embolus | acute arterial occlusion | acute ischemia of lower limb | acute leg ischemia | thromboembolism arterial | arterial occlusion | arterial thromboembolism | acute arterial ischemia | peripheral arterial embolism | embolus + femoral artery/popliteal artery/brachial artery | thrombosis + femoral artery/popliteal artery/brachial artery/radial artery/ulnar artery/subclavian artery | embolism + femoral artery/popliteal artery/brachial artery | ischemic limb | acute ischemic limb | cold leg ischemic | acute ischemia + leg/limb/foot/arm/lower limb/upper limb | thrombus + femoral artery/popliteal artery/brachial artery/subclavian artery/hepatic artery
  not-chronic
  history Z86.79  Personal history of other diseases of the circulatory system
  code I74.9  Embolism and thrombosis of unspecified artery  needs site
  code I74.2  Embolism and thrombosis of arteries of upper extremity  when brachial/radial/ulnar/axillary/arm/upper extremity/upper limb/hand/subclavian
  code I74.3  Embolism and thrombosis of arteries of lower extremity  when femoral/popliteal/tibial/leg/lower extremity/lower limb/foot/SFA/peroneal
  code I74.4  Embolism and thrombosis of arteries of extremity, unspecified  when limb/extremity
  code I74.5  Embolism and thrombosis of iliac artery  when iliac
  code I74.8  Embolism and thrombosis of other artery  when hepatic artery/celiac/carotid sinus/splenic artery/other artery
family Aortic embolism or thrombosis
  term aortic thrombosis | aortic thrombus | aortic occlusion | aortoiliac thrombosis | thrombus + aorta/aortic arch/abdominal aorta/thoracic aorta | thrombosis + aorta/abdominal aorta/thoracic aorta | aortic mural thrombus | intraaortic thrombus | saddle embolus of aorta
  not-chronic
  unless aneurysm
  code I74.10  Embolism and thrombosis of unspecified part of aorta  needs site
  code I74.09  Other arterial embolism and thrombosis of abdominal aorta  when abdominal/infrarenal/aortoiliac
  code I74.01  Saddle embolus of abdominal aorta  when saddle
  code I74.11  Embolism and thrombosis of thoracic aorta  when thoracic/arch/ascending/descending
  code I74.19  Embolism and thrombosis of other part of aorta  when other part
I74.5  Embolism and thrombosis of iliac artery = iliac artery thrombosis | iliac artery occlusion | iliac artery embolism | iliac occlusion | occlusion + iliac artery/common iliac artery/external iliac artery
  not-chronic

family Atheroembolism
  term atheroembolism | cholesterol embolism | cholesterol emboli | cholesterol embolization | blue toe syndrome | atheroembolic disease | cholesterol crystal embolism | trash foot | cholesterol embolization syndrome
  not-chronic
  code I75.89  Atheroembolism of other site  needs site
  code I75.81  Atheroembolism of kidney  when renal/kidney/atheroembolic renal
  code I75.02{laterality: right=1 left=2 bilateral=3 unspecified=9}  Atheroembolism of {laterality} lower extremity  when blue toe/toe/toes/foot/leg/lower extremity/trash foot
  code I75.01{laterality: right=1 left=2 bilateral=3 unspecified=9}  Atheroembolism of {laterality} upper extremity  when finger/fingers/hand/arm/upper extremity
I75.81  Atheroembolism of kidney = atheroembolic renal disease | renal cholesterol emboli | renal atheroembolism
  not-chronic
I76  Septic arterial embolism = septic emboli | septic embolism | septic arterial embolism | septic arterial emboli | septic embolus
  not-chronic
  unless pulmonary/lung/lungs
I77.0  Arteriovenous fistula, acquired = acquired arteriovenous fistula | arteriovenous fistula | AV fistula traumatic | arteriovenous aneurysm | iliac arteriovenous fistula | arterio venous fistula | fistula + arteriovenous | aortocaval fistula | AV shunt acquired
  unless dialysis/dural/pulmonary/hemodialysis/cerebral/graft/access/spinal/congenital
I77.1  Stricture of artery = arterial stenosis | subclavian artery stenosis | artery stricture | hepatic artery stenosis | tortuous aorta | aortic tortuosity | subclavian steal stenosis | stenosis of artery | subclavian stenosis | stricture of artery | narrowing of artery | arterial stricture | stenosis + subclavian artery | tortuosity + aorta | celiac artery stenosis | arterial obstruction | arterial insufficiency intra-abdominal
  unless coronary/carotid/renal/cerebral/pulmonary
I77.2  Rupture of artery = rupture of artery | arterial rupture | aortic fistula | aortoenteric fistula | arterial erosion | arterial fistula | aortoduodenal fistula | aorto enteric fistula | ureteroarterial fistula | carotid blowout
  not-chronic
I77.3  Arterial fibromuscular dysplasia = fibromuscular dysplasia | FMD arterial | fibromuscular hyperplasia of renal artery | arterial fibromuscular dysplasia
I77.4  Celiac artery compression syndrome = median arcuate ligament syndrome | celiac artery compression syndrome | =MALS | dunbar syndrome | celiac artery compression
I77.5  Necrosis of artery = arterial necrosis
I77.6  Arteritis, unspecified  needs type = vasculitis | arteritis | aortitis | angiitis | small vessel vasculitis | endarteritis | systemic vasculitis | aortitis unspecified | medium vessel vasculitis | vasculitic syndrome | vasculitic process | large vessel vasculitis
  unless giant cell/temporal/cerebral/leukocytoclastic/ANCA/takayasu/urticarial/cutaneous/retinal/polyarteritis/hypersensitivity/rheumatoid
I77.82  ANCA vasculitis = ANCA vasculitis | ANCA associated vasculitis | antineutrophilic cytoplasmic antibody vasculitis | ANCA positive vasculitis | p-ANCA vasculitis | vasculitis + ANCA/pANCA/cANCA

family Arterial dissection
  term arterial dissection | artery dissection | dissection of artery | carotid dissection | vertebral dissection | vertebral artery dissection | carotid artery dissection | dissection + carotid/vertebral artery/iliac artery/renal artery/superior mesenteric artery/SMA/celiac/internal carotid/femoral artery/brachial artery/vertebral arteries | iliac dissection | SMA dissection | renal artery dissection | celiac dissection | iliac artery dissection
  unless aortic/coronary/neck dissection/lymph node
  not-chronic
  code I77.70  Dissection of unspecified artery  needs site
  code I77.71  Dissection of carotid artery  when carotid/ICA
  code I77.72  Dissection of iliac artery  when iliac
  code I77.73  Dissection of renal artery  when renal
  code I77.74  Dissection of vertebral artery  when vertebral
  code I77.75  Dissection of other precerebral artery  when innominate/brachiocephalic
  code I77.76  Dissection of artery of upper extremity  when brachial/radial/axillary
  code I77.77  Dissection of artery of lower extremity  when femoral/popliteal/tibial
  code I77.79  Dissection of other specified artery  when mesenteric/SMA/celiac/splenic/hepatic

family Aortic ectasia
  term aortic ectasia | ectasia of aorta | ectatic aorta | aortic dilatation | aortic dilation | dilated aorta | dilated ascending aorta | dilated aortic root | aortic root dilatation | aortic root dilation | ascending aortic dilatation | ectatic abdominal aorta | ectatic ascending aorta | ectasia + aorta/aortic | dilatation + aortic root/ascending aorta/aorta/aortic arch/aortic sinus | dilated + aortic root/ascending aorta/aortic sinus/aorta/thoracic aorta/ascending | aortic root enlargement | ascending aorta dilation | dilated thoracic aorta | dilation + aortic root/ascending aorta | aneurysmal dilatation of aorta
  kind finding
  code I77.819  Aortic ectasia, unspecified site  needs site
  code I77.810  Thoracic aortic ectasia  when thoracic/ascending/root/arch/descending thoracic
  code I77.811  Abdominal aortic ectasia  when abdominal/infrarenal
  code I77.812  Thoracoabdominal aortic ectasia  when thoracoabdominal
I77.89  Other specified disorder of arteries and arterioles = arteriomegaly | penetrating aortic ulcer | penetrating atherosclerotic ulcer | arterial wall thickening | arteriolosclerosis | hyaline arteriolosclerosis | segmental arterial mediolysis | arterial spasm | subclavian artery disease | aortic ulcer | dolichoectasia of aorta
I77.9  Disorder of arteries and arterioles, unspecified = arterial disease | arteriopathy | arterial vascular disease | arterial disorder | vasculopathy | vascular disease | vascular pathology | angiopathy
  unless peripheral/coronary/pulmonary/cerebral/collagen/amyloid/diabetic
I78.0  Hereditary hemorrhagic telangiectasia = hereditary hemorrhagic telangiectasia | HHT | osler weber rendu | rendu osler weber disease | osler weber rendu syndrome | rendu osler disease
  family-history Z82.49  Family history of ischemic heart disease and other circulatory disease
I78.1  Nevus, non-neoplastic (spider vein, telangiectasia) = spider veins | telangiectasia | telangiectasias | spider angioma | spider angiomas | spider nevus | spider nevi | araneus nevus | senile nevus | capillary telangiectasia | stellate angioma | stellate angiomas | telangiectasis | spider telangiectasia | vascular spiders
  unless hereditary/ataxia
I78.8  Other disease of capillaries = capillary leak syndrome | systemic capillary leak syndrome | capillary hemorrhage | clarkson disease
  not-chronic
I78.9  Disease of capillaries, unspecified = capillary disease | disorder of capillaries
I79.0  Aneurysm of aorta in disease classified elsewhere = syphilitic aortic aneurysm
I79.1  Aortitis in disease classified elsewhere = syphilitic aortitis
I79.8  Other disorder of arteries, arterioles and capillaries in disease classified elsewhere = diabetic microangiopathy of other cause

family Gangrene
  term gangrene | dry gangrene | gangrenous | gangrenous cellulitis | wet gangrene | tissue necrosis | necrotic tissue | skin necrosis | necrosis of skin | necrotic toe | gangrenous toe | necrosis | necrotic area | necrotic areas | ischemic necrosis | necrotic lesion | necrotic ulcer | cutaneous necrosis | phagedena | necrotic skin | black toe | necrosis + toe/toes/foot/finger/fingers/skin/flap/glans | gangrene + toe/toes/foot/finger/leg
  not-chronic
  unless gas gangrene/fournier/tumor necrosis/necrosis factor/TNF/avascular/tubular/papillary necrosis/bone/femoral head/pulp/hepatic/liver/pancreatic/pancreas/bowel/appendi/gallbladder/cholecystitis/retinal/fat necrosis/necrosis of muscle/muscle necrosis/histolog/caseous/caseating/coagulative/fibrinoid/piecemeal/myocardial/toxic epidermal/microscopic/tumor/cystic/lymph node/granuloma
  code I96  Gangrene, not elsewhere classified
